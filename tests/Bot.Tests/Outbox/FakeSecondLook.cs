using Bot.Outbox;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Outbox;

/// <summary>Keeps every alert, unless told otherwise.</summary>
internal sealed class FakeSecondLook : ISecondLook
{
    public Func<ClaimedMessage, Verdict>? Judge { get; set; }

    public IReadOnlyList<Verdict> Look(SqliteConnection connection, IReadOnlyList<ClaimedMessage> alerts, long now) =>
        [.. alerts.Select(alert => Judge?.Invoke(alert) ?? Verdict.Keep(alert.ArticleId, [1]))];
}
