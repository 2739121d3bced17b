using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>A statement prepared once and run for many rows.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares the statement at its first run.</summary>
    /// <param name="connection">Where it runs.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">The names of its parameters, in the order their values will be given.</param>
    public PreparedCommand(SqliteConnection connection, string sql, params IEnumerable<string> parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var name in parameters)
            _command.Parameters.Add(new SqliteParameter(name, value: null));
    }

    /// <summary>Runs it and returns how many rows it changed.</summary>
    public int Execute(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it and returns the number in the first column of its first row, or null where it gives no row.</summary>
    public long? Number(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() as long?;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
