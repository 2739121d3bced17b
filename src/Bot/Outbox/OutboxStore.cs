using System.Text.Json;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>What other rooms ask of the outbox. Every method runs inside the caller's transaction.</summary>
internal sealed class OutboxStore(OutboxSignal signal)
{
    /// <summary>The due time of what waits until its chat is resumed (the year 3000; Unix milliseconds).</summary>
    public const long Held = 32_503_680_000_000;

    /// <summary>The due time of what waits until its broadcast goes on: one of its own for each, so that they are found at once.</summary>
    public static long HeldFor(long broadcastId) => Held + broadcastId;

    /// <summary>Puts a message in the outbox and wakes the pump. Returns its row, or null where the dedupe key is known already.</summary>
    public long? Enqueue(SqliteConnection connection, OutgoingMessage message)
    {
        var id = connection.QuerySingleOrDefault<long?>(
            """
            INSERT INTO outbox (kind, lane, destination_id, due_at, expires_at, story_id, broadcast_id, paid, dedupe_key, content_id, content)
            VALUES (@Kind, @Lane, @DestinationId, @DueAt, @ExpiresAt, @StoryId, @BroadcastId, @Paid, @DedupeKey, @ContentId, @Content)
            ON CONFLICT DO NOTHING
            RETURNING outbox_id
            """,
            new
            {
                message.Kind,
                message.Lane,
                message.DestinationId,
                DueAt = message.DueAt.ToUnixTimeMilliseconds(),
                ExpiresAt = UnixMilliseconds.From(message.ExpiresAt),
                message.StoryId,
                message.BroadcastId,
                message.Paid,
                message.DedupeKey,
                message.ContentId,
                Content = message.Content is null ? null : JsonSerializer.Serialize(message.Content, OutboxJson.Default.MessageContent),
            });
        signal.Raise();
        return id;
    }

    /// <summary>Keeps a content that many messages will share, and returns its key for <see cref="OutgoingMessage.ContentId"/>.</summary>
    public long AddContent(SqliteConnection connection, MessageContent content) =>
        connection.ExecuteScalar<long>(
            "INSERT INTO contents (body) VALUES (@body) RETURNING content_id",
            new { body = JsonSerializer.Serialize(content, OutboxJson.Default.MessageContent) });

    /// <summary>
    /// Lets what waits for a destination be claimed again now, so that it meets its new settings: after a change of profile,
    /// subscriptions or mutes, and when it is resumed. What waited for a digest waits as an alert: the second look at the
    /// claim puts it back where the settings still ask for one.
    /// </summary>
    public void Reconsider(SqliteConnection connection, long destinationId, long now)
    {
        connection.Execute(
            """
            UPDATE outbox INDEXED BY outbox_waiting
            SET due_at = @now, lane = CASE WHEN kind = 2 THEN 2 ELSE lane END, kind = 1
            WHERE destination_id = @destinationId AND state = 0 AND due_at > @now AND kind IN (1, 2)
            """,
            new { destinationId, now });
        signal.Raise();
    }
}
