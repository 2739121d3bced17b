using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>One piece of work in the writer's queue.</summary>
internal abstract class WriteItem
{
    /// <summary>Runs the work inside the open transaction and keeps its result for <see cref="Complete"/>.</summary>
    public abstract void Run(SqliteConnection connection);

    /// <summary>Hands the result over; called after the commit.</summary>
    public abstract void Complete();

    /// <summary>Hands the error over; called after the work was undone.</summary>
    public abstract void Fail(Exception exception);
}
