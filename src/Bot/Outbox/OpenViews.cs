using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>
/// Notes which messages show a view in their place, so that a quiet edit does not close what someone is reading: it waits
/// until the view is shut or forgotten. Corrections and withdrawals do not wait. Methods need the writer's connection.
/// </summary>
internal static class OpenViews
{
    /// <summary>How long a view counts as open after its last press.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <summary>A view of a story was opened in a message, or shut. Does nothing where the message did not carry the story.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="destinationId">Where the message stands.</param>
    /// <param name="messageId">Telegram's id of the message.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="until">When it counts as shut (Unix milliseconds); null: it was shut.</param>
    public static void OfStory(SqliteConnection connection, long destinationId, int messageId, long storyId, long? until) =>
        connection.Execute(
            """
            UPDATE outbox SET viewed_until = @until
            WHERE outbox_id = (
                SELECT COALESCE(carried_by, outbox_id) FROM outbox INDEXED BY outbox_alerts
                WHERE story_id = @storyId AND destination_id = @destinationId AND kind IN (1, 2))
              AND message_id = @messageId AND viewed_until IS NOT @until
            """,
            new { destinationId, messageId, storyId, until });

    /// <summary>A later page of a digest was opened in its message, or the first again.</summary>
    /// <inheritdoc cref="OfStory"/>
    public static void OfDigest(SqliteConnection connection, long destinationId, int messageId, long outboxId, long? until) =>
        connection.Execute(
            "UPDATE outbox SET viewed_until = @until WHERE outbox_id = @outboxId AND destination_id = @destinationId AND message_id = @messageId AND viewed_until IS NOT @until",
            new { destinationId, messageId, outboxId, until });
}
