namespace Bot.Outbox;

/// <summary>What the second look at a claimed alert decided.</summary>
/// <param name="CancelReason">It is not wanted any more, and why.</param>
/// <param name="DeferTo">It is early: not before this instant (Unix milliseconds), as part of the digest.</param>
/// <param name="Rules">It may leave: the rules by which it is wanted.</param>
internal readonly record struct Verdict(string? CancelReason, long? DeferTo, IReadOnlyList<long> Rules)
{
    public static Verdict Keep(IReadOnlyList<long> rules) => new(CancelReason: null, DeferTo: null, rules);

    public static Verdict Cancel(string reason) => new(reason, DeferTo: null, []);

    public static Verdict Defer(long until) => new(CancelReason: null, until, []);
}
