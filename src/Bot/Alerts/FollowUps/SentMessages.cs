using Bot.Articles;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>Reads messages of alerts back from the outbox.</summary>
internal sealed class SentMessages(Database database, TimeProvider time)
{
    /// <summary>How far to look back for a version that may be shown.</summary>
    private const int MostVersions = 12;

    /// <summary>Returns the message a row was sent in, with all the stories it carries as they are now; null where it was not sent or is forgotten.</summary>
    public SentMessage? Find(long outboxId)
    {
        using var connection = database.OpenReader();
        var now = time.GetUtcNow();
        var rows = connection.Query<Row>(
            """
            WITH carrier AS (SELECT COALESCE(carried_by, outbox_id) AS id FROM outbox WHERE outbox_id = @outboxId)
            SELECT outbox_id, destination_id, kind, message_id, settled_at, story_id, article_id
            FROM outbox WHERE outbox_id = (SELECT id FROM carrier) AND state = 2 AND kind IN (1, 2)
            UNION ALL
            SELECT outbox_id, destination_id, kind, message_id, settled_at, story_id, article_id
            FROM outbox INDEXED BY outbox_carried WHERE carried_by = (SELECT id FROM carrier) AND state = 2 AND kind IN (1, 2)
            """,
            new { outboxId }).AsList();
        if (rows is not [{ MessageId: { } messageId } first, ..])
            return null;
        var stories = rows.Take(1).Concat(rows.Skip(1).OrderBy(row => row.OutboxId)).Select(row => Story(connection, row, now)).OfType<SentStory>();
        return new SentMessage(messageId, first.Kind, DateTimeOffset.FromUnixTimeMilliseconds(first.SettledAt), [.. stories], EditFailed(connection, outboxId));
    }

    private static bool EditFailed(SqliteConnection connection, long outboxId) =>
        connection.QueryFirstOrDefault<MessageState?>(
            "SELECT state FROM outbox WHERE target_id = @outboxId AND kind = @edit ORDER BY outbox_id DESC LIMIT 1",
            new { outboxId, edit = MessageKind.Edit }) is MessageState.Cancelled or MessageState.Dead;

    private static SentStory? Story(SqliteConnection connection, Row row, DateTimeOffset now)
    {
        if (ArticleStore.OfStory(connection, row.StoryId)?.Article is not { } speaking)
            return null;
        // The rules are those the promised article met: a later version may not be matched yet.
        var rules = WantedStore.Followed(connection, row.ArticleId, [row.DestinationId]).GetValueOrDefault(row.DestinationId, []);
        var state = StoryStore.State(connection, row.StoryId);
        var shown = state == StoryState.Withdrawn ? Signed(connection, speaking) : Shown(connection, speaking, now);
        return new SentStory(row.StoryId, shown, state == StoryState.Open, rules);
    }

    /// <summary>A kill is often no more than its headline: the agency that sent it is the one that signed the version before.</summary>
    private static Article Signed(SqliteConnection connection, Article killed)
    {
        if (killed.Dateline?.Agency is { Length: > 0 })
            return killed;
        var signed = ArticleStore.Versions(connection, killed.SourceId, killed.Identity, killed.Version, MostVersions)
            .Select(stored => stored.Article.Dateline)
            .FirstOrDefault(dateline => dateline?.Agency is { Length: > 0 });
        return killed with { Dateline = signed };
    }

    /// <summary>A version that is kept back, for now or until an embargo ends, shows nothing of itself in a message that is out.</summary>
    private static Article Shown(SqliteConnection connection, Article speaking, DateTimeOffset now) =>
        speaking.Status != PublicationStatus.Withheld && !(speaking.EmbargoUntil > now)
            ? speaking
            : ArticleStore.Versions(connection, speaking.SourceId, speaking.Identity, speaking.Version, MostVersions)
                .Select(stored => stored.Article)
                .FirstOrDefault(article => article.Status == PublicationStatus.Usable && !(article.EmbargoUntil > now)) ?? speaking;

    private sealed record Row
    {
        public long OutboxId { get; init; }

        public long DestinationId { get; init; }

        public MessageKind Kind { get; init; }

        public int? MessageId { get; init; }

        public long SettledAt { get; init; }

        public long StoryId { get; init; }

        public long ArticleId { get; init; }
    }
}
