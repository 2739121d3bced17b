using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Storage;

/// <summary>
/// A statement prepared once and run for many rows. It speaks to SQLite itself: what a command of the data provider makes for
/// each run costs more than the run of a short statement.
/// </summary>
/// <param name="connection">Where it runs, inside a transaction that the caller has begun.</param>
/// <param name="sql">The statement, one; it is prepared at its first run.</param>
/// <param name="parameters">The names of its parameters, in the order their values will be given.</param>
internal sealed class PreparedCommand(SqliteConnection connection, string sql, params string[] parameters) : IDisposable
{
    private readonly int[] _places = new int[parameters.Length];
    private sqlite3_stmt? _statement;

    /// <summary>Runs it and returns how many rows it changed.</summary>
    /// <exception cref="SqliteException">It failed, and changed nothing.</exception>
    public int Execute(params ReadOnlySpan<object?> values)
    {
        Run(values);
        return raw.sqlite3_changes(connection.Handle);
    }

    /// <summary>Runs it and returns the number in the first column of its first row, or null where it gives no row.</summary>
    /// <exception cref="SqliteException">It failed, and changed nothing.</exception>
    public long? Number(params ReadOnlySpan<object?> values) => Run(values);

    public void Dispose() => _statement?.Dispose();

    private long? Run(ReadOnlySpan<object?> values)
    {
        var statement = _statement ??= Prepare();
        for (var i = 0; i < values.Length; i++)
            Check(Bind(statement, _places[i], values[i]));
        try
        {
            long? number = null;
            int result;
            for (var first = true; (result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW; first = false)
            {
                if (first && raw.sqlite3_column_type(statement, 0) == raw.SQLITE_INTEGER)
                    number = raw.sqlite3_column_int64(statement, 0);
            }

            if (result != raw.SQLITE_DONE)
                Check(result);
            return number;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    private sqlite3_stmt Prepare()
    {
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        for (var i = 0; i < parameters.Length; i++)
            _places[i] = raw.sqlite3_bind_parameter_index(statement, parameters[i]);
        return statement;
    }

    private static int Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        int number => raw.sqlite3_bind_int64(statement, place, number),
        bool flag => raw.sqlite3_bind_int64(statement, place, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, place, number),
        string text => raw.sqlite3_bind_text(statement, place, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        Utf8Text utf8 => raw.sqlite3_bind_text(statement, place, utf8.Bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be stored.", nameof(value)),
    };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}
