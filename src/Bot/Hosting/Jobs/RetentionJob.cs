using Bot.Alerts.FollowUps;
using Bot.Outbox;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the outbox forget what left long ago, and then what was only kept for it.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(OutboxRetention retention, FollowUpRetention followUps) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await retention.ForgetAsync(cancellationToken);
        await followUps.ForgetAsync(cancellationToken);
    }
}
