namespace Bot.Outbox;

/// <summary>How often a destination may be interrupted today. A message is one interruption, however many alerts it carries.</summary>
/// <param name="Most">Messages with alerts in its local day.</param>
/// <param name="DigestAt">When the digest leaves that takes what exceeds it (Unix milliseconds).</param>
/// <param name="Sent">The rows whose messages reached it today, as the table had them at the claim.</param>
internal sealed record Allowance(int Most, long DigestAt, IReadOnlyList<long> Sent);
