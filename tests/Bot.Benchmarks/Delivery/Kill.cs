namespace Bot.Benchmarks.Delivery;

/// <summary>One life of the bot that ended by SIGKILL.</summary>
/// <param name="Sent">Messages accepted in it.</param>
/// <param name="InFlight">Of these, how many were not durably settled when it ended: what the next life may repeat.</param>
/// <param name="Resume">From its start to its first message.</param>
/// <param name="IsSound">Whether the database passed its integrity check after it.</param>
internal sealed record Kill(int Sent, int InFlight, TimeSpan Resume, bool IsSound);
