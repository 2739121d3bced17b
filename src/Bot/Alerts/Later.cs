namespace Bot.Alerts;

/// <summary>An alert that is early.</summary>
/// <param name="At">When it may leave (UTC).</param>
/// <param name="InDigest">It leaves as part of the digest.</param>
internal readonly record struct Later(DateTimeOffset At, bool InDigest);
