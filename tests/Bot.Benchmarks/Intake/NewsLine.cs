using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Hosting.Following;
using Bot.Hosting.Loops;
using Bot.Hosting.Signals;
using Bot.Matching;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Bot.Topics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Benchmarks.Intake;

/// <summary>The loops of the bot that take a text from its source to the ledger, as the bot runs them.</summary>
internal sealed class NewsLine : IAsyncDisposable
{
    private readonly IReadOnlyList<BackgroundService> _loops;

    public NewsLine(Database database, DatabaseWriter writer, WireDesk desk, PipelineSignals signals, OutboxSignal outbox)
    {
        var time = TimeProvider.System;
        var index = new RuleIndex();
        var planner = new AlertPlanner(database, writer, index, new DueTimes(DateTimeZoneProviders.Tzdb), outbox, time, NullLogger<AlertPlanner>.Instance);
        var finder = new FollowUpFinder(database, new JoiningTime(TimeSpan.FromMinutes(2)), time, NullLogger<FollowUpFinder>.Instance);
        var followUps = new FollowUpPlanner(database, writer, finder, new StoryFaces(database), outbox, time);
        var developments = new DevelopmentPlanner(database, writer, outbox, time);
        var keeper = new RuleIndexKeeper(database, index, new LiveCatalogue(), NullLogger<RuleIndexKeeper>.Instance);
        _loops =
        [
            new IntakeLoop(desk, new ArticleIntake(writer, time), signals, new Signal(), time, NullLogger<IntakeLoop>.Instance),
            new GroupingLoop(new StoryGrouper(database, writer, time), signals, time, NullLogger<GroupingLoop>.Instance),
            new PlanningLoop(planner, followUps, developments, keeper, signals, time, NullLogger<PlanningLoop>.Instance),
        ];
    }

    public async Task StartAsync(CancellationToken ct)
    {
        foreach (var loop in _loops)
            await loop.StartAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var loop in _loops)
        {
            await loop.StopAsync(CancellationToken.None);
            loop.Dispose();
        }
    }
}
