using Bot.Alerts;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the rules forgotten that nobody follows any more.</summary>
[DisallowConcurrentExecution]
internal sealed class RuleJob(RuleRetention retention) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await retention.ForgetAsync(cancellationToken);
}
