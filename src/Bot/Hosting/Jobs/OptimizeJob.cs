using Bot.Storage;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has SQLite learn how large its tables have become.</summary>
[DisallowConcurrentExecution]
internal sealed class OptimizeJob(DatabaseUpkeep upkeep) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        upkeep.Optimize();
        return ValueTask.CompletedTask;
    }
}
