using Bot.Alerts;
using Bot.Matching;
using Bot.Storage;
using Bot.Topics.Rules;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Benchmarks.Delivery;

/// <summary>Plans one story after another for everyone, beside what is measured.</summary>
internal static class PlanningBeside
{
    private const string Word = "lagoon";

    /// <summary>Lets everyone follow what will be planned. Before the writer has begun.</summary>
    public static long Prepare(Database database, int chats)
    {
        using var connection = database.OpenWriter();
        return Audience.Follow(connection, Word, chats);
    }

    /// <summary>Plans a story at a time until stopped, and returns how many alerts that gave.</summary>
    public static async Task<long> RunAsync(Postbox postbox, long rule, CancellationToken stopping)
    {
        var index = new RuleIndex();
        index.Add(rule, RuleParser.Parse(Word).Rule ?? throw new InvalidOperationException("The rule does not parse."));
        var planner = new AlertPlanner(postbox.Database, postbox.Writer, index, new DueTimes(DateTimeZoneProviders.Tzdb), postbox.Signal, TimeProvider.System, NullLogger<AlertPlanner>.Instance);
        var alerts = 0L;
        try
        {
            for (var number = 1; !stopping.IsCancellationRequested; number++)
            {
                var story = number;
                await postbox.Writer.WriteAsync(connection => Audience.Publish(connection, Word, story), stopping);
                alerts += await planner.PlanWaitingAsync(stopping);
                await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System, stopping);
            }
        }
        catch (OperationCanceledException)
        {
            // Enough.
        }

        return alerts;
    }
}
