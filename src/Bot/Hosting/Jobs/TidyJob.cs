using Bot.Chat;
using Bot.Outbox;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the chat and the outbox forget what they need no more.</summary>
[DisallowConcurrentExecution]
internal sealed class TidyJob(Housekeeping housekeeping, OutboxRetention retention) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await housekeeping.TidyAsync(cancellationToken);
        await retention.ForgetAsync(cancellationToken);
    }
}
