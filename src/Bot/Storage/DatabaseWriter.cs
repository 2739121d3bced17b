using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>
/// The one writer. Work queues behind it in order; what waits together commits together, in one IMMEDIATE transaction
/// that takes no more work once <see cref="BatchBudget"/> has passed. One that throws undoes itself alone: the first by ending
/// the transaction, those behind it by savepoints. A task completes only after its commit is durable.
/// </summary>
internal sealed class DatabaseWriter : IAsyncDisposable
{
    /// <summary>How long one transaction goes on taking waiting work.</summary>
    public static readonly TimeSpan BatchBudget = TimeSpan.FromMilliseconds(15);

    private readonly Database _database;
    private readonly TimeProvider _time;
    private readonly WriteQueue _queue = new();
    private readonly Checkpointer _checkpointer;
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DatabaseWriter(Database database, TimeProvider time)
    {
        _database = database;
        _time = time;
        _checkpointer = new Checkpointer(database);
        new Thread(Run) { IsBackground = true, Name = "database-writer" }.Start();
    }

    /// <summary>Runs the work inside the writer's transaction and returns its result once that is committed.</summary>
    /// <remarks>The work may run again never: it runs once, on the writer's thread, and must not wait on anything else.</remarks>
    /// <exception cref="SqliteException">The work or its commit failed; nothing of it was kept.</exception>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var item = new WriteItem<T>(work, cancellationToken);
        _queue.Add(item);
        return await item.Completion;
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Action<SqliteConnection> work, CancellationToken cancellationToken) =>
        WriteAsync(
            connection =>
            {
                work(connection);
                return true;
            },
            cancellationToken);

    /// <summary>Commits what is queued, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Complete();
        try
        {
            await _stopped.Task;
        }
        finally
        {
            await _checkpointer.DisposeAsync();
        }
    }

    private void Run()
    {
        try
        {
            using var connection = _database.OpenWriter();
            Execute(connection, $"PRAGMA wal_autocheckpoint = {Checkpointer.WriterFrames}");
            while (_queue.Take() is { } first)
            {
                Commit(connection, first);
                _checkpointer.Note(connection);
            }

            _stopped.SetResult();
        }
        catch (Exception exception)
        {
            _queue.Complete();
            while (_queue.TakeNow() is { } left)
                left.Fail(exception);
            _stopped.SetException(exception);
        }
    }

    private void Commit(SqliteConnection connection, WriteItem first)
    {
        var started = _time.GetTimestamp();
        var done = new List<WriteItem>();
        var running = first;
        try
        {
            Execute(connection, "BEGIN IMMEDIATE");
            for (WriteItem? item = first; item is not null; item = Next(started))
            {
                running = item;
                if (done.Count == 0 ? RunFirst(connection, item) : RunInSavepoint(connection, item))
                    done.Add(item);
            }

            Execute(connection, "COMMIT");
        }
        catch (SqliteException exception)
        {
            RollBack(connection);
            if (!done.Contains(running))
                done.Add(running);
            foreach (var item in done)
                item.Fail(exception);
            return;
        }

        foreach (var item in done)
            item.Complete();
    }

    private WriteItem? Next(long started) =>
        _time.GetElapsedTime(started) < BatchBudget ? _queue.TakeNow() : null;

    /// <summary>Runs an item that nothing was written before in this transaction; a savepoint would copy every page it changes. Returns false where it failed and a new transaction was begun.</summary>
    private static bool RunFirst(SqliteConnection connection, WriteItem item)
    {
        try
        {
            item.Run(connection);
            return true;
        }
        catch (Exception exception) when (IsInTransaction(connection))
        {
            Execute(connection, "ROLLBACK");
            item.Fail(exception);
            Execute(connection, "BEGIN IMMEDIATE");
            return false;
        }
        catch (Exception exception) when (exception is not SqliteException)
        {
            throw Ended(exception);
        }
    }

    /// <summary>Returns false where the item failed alone and the transaction goes on without it.</summary>
    private static bool RunInSavepoint(SqliteConnection connection, WriteItem item)
    {
        Execute(connection, "SAVEPOINT item");
        try
        {
            item.Run(connection);
            Execute(connection, "RELEASE item");
            return true;
        }
        catch (Exception exception) when (IsInTransaction(connection))
        {
            Execute(connection, "ROLLBACK TO item");
            Execute(connection, "RELEASE item");
            item.Fail(exception);
            return false;
        }
        catch (Exception exception) when (exception is not SqliteException)
        {
            throw Ended(exception);
        }
    }

    private static SqliteException Ended(Exception exception) =>
        new($"The transaction ended while it ran: {exception.Message}", SQLitePCL.raw.SQLITE_ABORT);

    /// <summary>SQLite ends a transaction by itself on a full disk and a few other errors.</summary>
    private static bool IsInTransaction(SqliteConnection connection) =>
        SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    private static void RollBack(SqliteConnection connection)
    {
        if (IsInTransaction(connection))
            Execute(connection, "ROLLBACK");
    }

    private static void Execute(SqliteConnection connection, string sql) =>
        SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_exec(connection.Handle, sql), connection.Handle);
}
