using Bot.Chat;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the chat forget what it needs no more.</summary>
[DisallowConcurrentExecution]
internal sealed class TidyJob(Housekeeping housekeeping) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await housekeeping.TidyAsync(cancellationToken);
}
