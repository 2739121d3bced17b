using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>
/// Moves what the writer wrote from the WAL into the file, beside it, on a thread and a connection of its own: a commit then waits for
/// its own flush only. Where this one cannot keep up, the writer's own checkpoint comes to its help (<see cref="WriterFrames"/>).
/// </summary>
internal sealed class Checkpointer : IAsyncDisposable
{
    /// <summary>Pages in the WAL from which on the writer moves them itself: 32 MiB.</summary>
    public const int WriterFrames = 8_000;

    /// <summary>Pages that are worth a checkpoint: 16 MiB.</summary>
    private const int WorthIt = 4_000;

    private const int PagesWritten = SQLitePCL.raw.SQLITE_DBSTATUS_CACHE_WRITE;

    private readonly Database _database;
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isEnding;
    private int _noted;

    /// <summary>Begins to wait for work.</summary>
    public Checkpointer(Database database)
    {
        _database = database;
        new Thread(Run) { IsBackground = true, Name = "database-checkpointer" }.Start();
    }

    /// <summary>Looks at what the writer has written so far; on the writer's thread, after a commit.</summary>
    public void Note(SqliteConnection writer)
    {
        SQLitePCL.raw.sqlite3_db_status(writer.Handle, PagesWritten, out var written, out _, resetFlg: 0);
        if (written - _noted < WorthIt)
            return;
        _noted = written;
        Wake();
    }

    /// <summary>Ends with the checkpoint that is under way.</summary>
    public async ValueTask DisposeAsync()
    {
        _isEnding = true;
        Wake();
        await _stopped.Task;
        _wake.Dispose();
    }

    private void Wake()
    {
        if (_wake.CurrentCount == 0)
            _wake.Release();
    }

    private void Run()
    {
        while (true)
        {
            _wake.Wait();
            if (_isEnding)
                break;
            Checkpoint();
        }

        _stopped.SetResult();
    }

    private void Checkpoint()
    {
        try
        {
            using var connection = _database.OpenWriter();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // A full disk, for one. What is in the WAL stays there, and is as safe; the next turn tries again.
        }
    }
}
