using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>
/// A statement that is run for every article or every chat. Each connection prepares it once and keeps it until it closes: to
/// prepare a short statement costs several times what running it does.
/// </summary>
/// <param name="sql">The statement, one.</param>
/// <param name="parameters">The names of its parameters, in the order their values will be given.</param>
internal sealed class Statement(string sql, params string[] parameters)
{
    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<Statement, PreparedCommand>> Kept = [];

    /// <summary>Runs it and returns how many rows it changed.</summary>
    /// <exception cref="SqliteException">It failed, and changed nothing.</exception>
    public int Execute(SqliteConnection connection, params ReadOnlySpan<object?> values) => On(connection).Execute(values);

    /// <summary>Runs it and returns the number in the first column of its first row, or null where it gives no row or no number.</summary>
    /// <exception cref="SqliteException">It failed, and changed nothing.</exception>
    public long? Number(SqliteConnection connection, params ReadOnlySpan<object?> values) => On(connection).Number(values);

    private PreparedCommand On(SqliteConnection connection)
    {
        var kept = Kept.GetValue(connection, Begin);
        if (!kept.TryGetValue(this, out var prepared))
            kept[this] = prepared = new PreparedCommand(connection, sql, parameters);
        return prepared;
    }

    private static Dictionary<Statement, PreparedCommand> Begin(SqliteConnection connection)
    {
        var kept = new Dictionary<Statement, PreparedCommand>();
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == System.Data.ConnectionState.Open)
                return;
            foreach (var prepared in kept.Values)
                prepared.Dispose();
            kept.Clear();
        };
        return kept;
    }
}
