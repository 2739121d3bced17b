using Bot.Newsdesk;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the newsdesk forget links and previews that are over.</summary>
[DisallowConcurrentExecution]
internal sealed class ExpiryJob(Expiry expiry) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await expiry.PruneAsync(cancellationToken);
}
