using Bot.Newsdesk.Health;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the newsdesk look whether all is well.</summary>
[DisallowConcurrentExecution]
internal sealed class HealthJob(HealthWatch watch) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await watch.LookAsync(cancellationToken);
}
