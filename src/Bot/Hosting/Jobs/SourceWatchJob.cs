using Bot.Newsdesk.Feeds;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the admins told of sources that are gone.</summary>
[DisallowConcurrentExecution]
internal sealed class SourceWatchJob(SourceWatch watch) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await watch.LookAsync(cancellationToken);
}
