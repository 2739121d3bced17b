using Bot.Readers;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the delivery profiles forgotten that nobody uses any more.</summary>
[DisallowConcurrentExecution]
internal sealed class ProfileJob(ProfileRetention retention) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await retention.ForgetAsync(cancellationToken);
}
