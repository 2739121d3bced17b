using System.Text.Json;
using Bot.Readers;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Reads claimed rows with what is known of their destinations. Written by hand: every message passes here.</summary>
internal static class ClaimReader
{
    private const string Select =
        """
        SELECT o.outbox_id, o.kind, o.lane, o.destination_id, o.story_id, o.article_id, o.broadcast_id, o.paid,
               o.attempts, o.ambiguous, o.reason, o.expires_at, COALESCE(o.content, b.body),
               d.chat_id, d.thread_id, d.paused, d.profile_id, c.language, c.state,
               o.target_id, t.state, t.settled_at <= c.moved_at, o.message_id, t.viewed_until
        FROM json_each(@ids) AS i
        CROSS JOIN outbox AS o ON o.outbox_id = i.value
        LEFT JOIN contents AS b ON b.content_id = o.content_id
        LEFT JOIN destinations AS d ON d.destination_id = o.destination_id
        LEFT JOIN chats AS c ON c.chat_id = d.chat_id
        LEFT JOIN outbox AS t ON t.outbox_id = o.target_id
        """;

    /// <summary>Returns the rows in the order of their keys.</summary>
    public static IReadOnlyList<ClaimedMessage> Read(SqliteConnection connection, IReadOnlyList<long> outboxIds)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Select;
        command.Parameters.AddWithValue("@ids", JsonSerializer.Serialize([.. outboxIds.Order()], OutboxJson.Default.IReadOnlyCollectionInt64));
        using var reader = command.ExecuteReader();
        List<ClaimedMessage> messages = new(outboxIds.Count);
        while (reader.Read())
            messages.Add(Row(reader));
        return messages;
    }

    private static ClaimedMessage Row(SqliteDataReader row)
    {
        var known = !row.IsDBNull(13);
        return new ClaimedMessage
        {
            OutboxId = row.GetInt64(0),
            Kind = (MessageKind)row.GetInt32(1),
            Lane = (Lane)row.GetInt32(2),
            DestinationId = row.GetInt64(3),
            StoryId = Long(row, 4) ?? 0,
            ArticleId = Long(row, 5) ?? 0,
            BroadcastId = Long(row, 6) ?? 0,
            Paid = row.GetInt64(7) != 0,
            Attempts = row.GetInt32(8),
            Ambiguous = row.GetInt32(9),
            Plain = !row.IsDBNull(10) && row.GetString(10) == Settlement.PlainNext,
            ExpiresAt = Long(row, 11),
            Content = row.IsDBNull(12) ? null : Content(row),
            ChatId = known ? row.GetInt64(13) : 0,
            ThreadId = known ? row.GetInt32(14) : 0,
            Paused = known && row.GetInt64(15) != 0,
            ProfileId = known ? row.GetInt64(16) : 0,
            Language = known ? row.GetString(17) : "en",
            ChatState = known ? (ChatState)row.GetInt32(18) : ChatState.Active,
            TargetId = Long(row, 19) ?? 0,
            TargetState = (MessageState?)Long(row, 20),
            TargetMoved = Long(row, 21) is 1,
            TargetViewedUntil = Long(row, 23),
        };
    }

    /// <summary>A content that many share says what to show; the row says which message it changes or answers.</summary>
    private static MessageContent? Content(SqliteDataReader row)
    {
        var content = JsonSerializer.Deserialize(row.GetString(12), OutboxJson.Default.MessageContent);
        return content is null || row.IsDBNull(22) ? content
            : (MessageKind)row.GetInt32(1) is MessageKind.Edit or MessageKind.Delete ? content with { TargetMessageId = row.GetInt32(22) }
            : content with { ReplyToMessageId = row.GetInt32(22) };
    }

    private static long? Long(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
