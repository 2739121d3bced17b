using Bot.Hosting.Signals;
using Quartz;

namespace Bot.Hosting.Jobs;

/// <summary>Has the folders looked at again, for what their watchers missed.</summary>
[DisallowConcurrentExecution]
internal sealed class ScanJob(PipelineSignals signals) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        signals.Sources.Raise();
        signals.Topics.Raise();
        signals.Stories.Raise();
        return ValueTask.CompletedTask;
    }
}
