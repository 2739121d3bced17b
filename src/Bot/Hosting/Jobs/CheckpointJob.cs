using Bot.Storage;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the WAL moved into the file, which SQLite does by itself only after many writes.</summary>
[DisallowConcurrentExecution]
internal sealed class CheckpointJob(DatabaseUpkeep upkeep) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        upkeep.Checkpoint();
        return ValueTask.CompletedTask;
    }
}
