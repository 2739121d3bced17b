using Bot.Newsdesk.Feeds;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the admins told of sources that are gone and of files that cannot be read.</summary>
[DisallowConcurrentExecution]
internal sealed class SourceWatchJob(SourceWatch sources, FileWatch files) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await sources.LookAsync(cancellationToken);
        await files.LookAsync(cancellationToken);
    }
}
