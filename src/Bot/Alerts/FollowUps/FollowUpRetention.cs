using System.Text.Json;
using Bot.Articles;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>
/// Forgets follow-ups that are done once no message of their story is kept, in chunks. Until then a row stays: it sees to it
/// that its article is followed up once, and edits by the same article are told apart from earlier ones by it.
/// </summary>
internal sealed class FollowUpRetention(Database database, DatabaseWriter writer)
{
    private const int Chunk = 1000;

    /// <summary>To be asked after old messages were forgotten. Returns how many follow-ups went.</summary>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var gone = 0;
        for (long after = 0; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = Next(after);
            if (next.Count == 0)
                return gone;
            after = next[^1].ArticleId;
            long[] over = [.. next.Where(followUp => followUp.IsOver).Select(followUp => followUp.ArticleId)];
            if (over.Length > 0)
                gone += await writer.WriteAsync(connection => Delete(connection, over), cancellationToken);
        }
    }

    /// <summary>An article that is not planned yet is looked at again, and would be followed up anew.</summary>
    private List<(long ArticleId, bool IsOver)> Next(long after)
    {
        using var reader = database.OpenReader();
        return reader.Query<(long, bool)>(
            """
            SELECT f.article_id,
                   f.done = 1
                   AND NOT EXISTS (SELECT 1 FROM outbox AS o INDEXED BY outbox_alerts WHERE o.story_id = f.story_id AND o.kind IN (1, 2))
                   AND NOT EXISTS (SELECT 1 FROM articles AS a WHERE a.article_id = f.article_id AND a.stage <> @planned)
            FROM follow_ups AS f WHERE f.article_id > @after ORDER BY f.article_id LIMIT @Chunk
            """,
            new { after, Chunk, planned = ArticleStage.Planned }).AsList();
    }

    private static int Delete(SqliteConnection connection, long[] articleIds) =>
        connection.Execute(
            "DELETE FROM follow_ups WHERE article_id IN (SELECT value FROM json_each(@ids)) AND done = 1",
            new { ids = JsonSerializer.Serialize(articleIds, AlertsJson.Default.IReadOnlyCollectionInt64) });
}
