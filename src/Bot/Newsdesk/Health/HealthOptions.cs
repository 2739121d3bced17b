using Bot.Outbox;

namespace Bot.Newsdesk.Health;

/// <summary>When admins are told, and how the way out is.</summary>
/// <param name="Late">An alert that has waited longer than this is late.</param>
/// <param name="PerSecond">The allowed rate; 0: none.</param>
/// <param name="Hindrance">Says what keeps messages from leaving now.</param>
internal sealed record HealthOptions(TimeSpan Late, double PerSecond, Func<Hindrance> Hindrance);
