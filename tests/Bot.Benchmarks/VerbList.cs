using Bot.Benchmarks.Delivery;
using Bot.Benchmarks.Match;
using Bot.Benchmarks.Quality;

namespace Bot.Benchmarks;

/// <summary>Every verb of this program, in the order they are listed.</summary>
internal static class VerbList
{
    public static IReadOnlyList<IVerb> All { get; } =
    [
        new MatchVerb(),
        new QualityVerb(),
        new Polling.PollVerb(),
        new Polling.LatencyVerb(),
        new Fuzzing.FuzzVerb(),
        new Intake.IntakeVerb(),
        new Intake.ReadVerb(),
        new PlanVerb(),
        new FollowUpVerb(),
        new DeliverVerb(),
        new RateVerb(),
        new KillVerb(),
        new AmbiguousVerb(),
        new StormVerb(),
        new RepliesVerb(),
        new MemoryVerb(),
        new CannedServer(),
        new EmulatorVerb(),
        new Polling.FeedServer(),
    ];
}
