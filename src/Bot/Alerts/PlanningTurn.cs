using Bot.Articles;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>What the articles that are planned in one transaction share: the instant, the destinations there are, and when alerts leave.</summary>
/// <param name="connection">The writer's.</param>
/// <param name="dueTimes">Computes when alerts leave.</param>
/// <param name="now">When planning them begins.</param>
internal sealed class PlanningTurn(SqliteConnection connection, DueTimes dueTimes, DateTimeOffset now)
{
    private readonly Dictionary<(DateTimeOffset? Embargo, bool Breaking), IReadOnlyList<ProfileDue>> _dues = [];

    /// <summary>When planning them begins.</summary>
    public DateTimeOffset Now => now;

    /// <summary>The greatest key of a destination.</summary>
    public long LastDestination { get; } = PlanStore.LastDestination(connection);

    /// <summary>The due times at hand.</summary>
    public DueTable Table { get; } = new();

    /// <summary>When the alerts of an article leave; the same list for articles of which it is the same.</summary>
    public IReadOnlyList<ProfileDue> Dues(Article article)
    {
        var key = (article.EmbargoUntil is { } embargo && embargo > now ? article.EmbargoUntil : null, DueTimes.IsBreaking(article));
        if (!_dues.TryGetValue(key, out var dues))
            _dues[key] = dues = dueTimes.All(connection, article, now);
        return dues;
    }
}
