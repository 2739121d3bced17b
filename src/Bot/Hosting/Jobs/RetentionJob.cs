using Bot.Outbox;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the outbox forget what left long ago.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(OutboxRetention retention) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await retention.ForgetAsync(cancellationToken);
}
