namespace Bot.Outbox;

/// <summary>What a claim brought.</summary>
/// <param name="Wanted">Messages to send, in order.</param>
/// <param name="Unwanted">What becomes of the rows that are not to leave now.</param>
/// <param name="Filled">The lanes that have more.</param>
/// <param name="NextDue">When the next row of the other lanes falls due (Unix milliseconds); null where none waits.</param>
internal sealed record ClaimBatch(
    IReadOnlyList<ClaimedMessage> Wanted,
    IReadOnlyList<Settlement> Unwanted,
    IReadOnlyList<Lane> Filled,
    long? NextDue);
