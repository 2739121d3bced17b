using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>The table of broadcasts' cards. Methods that change something need the writer's connection.</summary>
internal static class BroadcastCards
{
    private const string Select =
        """
        SELECT k.destination_id, COALESCE(k.message_id, c.message_id) AS message_id, p.message_id AS preview_id
        FROM broadcast_cards AS k
        LEFT JOIN outbox AS c ON c.dedupe_key = k.card_key
        LEFT JOIN outbox AS p ON p.dedupe_key = k.preview_key
        """;

    /// <summary>Notes that a card is on its way to a chat, in place of an earlier one.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="broadcastId">What it shows.</param>
    /// <param name="destinationId">Where.</param>
    /// <param name="cardKey">The dedupe key of the card's row in the outbox.</param>
    /// <param name="previewKey">The same of the preview's.</param>
    public static void Set(SqliteConnection connection, long broadcastId, long destinationId, string cardKey, string? previewKey) =>
        connection.Execute(
            """
            INSERT INTO broadcast_cards (broadcast_id, destination_id, card_key, preview_key) VALUES (@broadcastId, @destinationId, @cardKey, @previewKey)
            ON CONFLICT DO UPDATE SET card_key = excluded.card_key, preview_key = excluded.preview_key, message_id = NULL
            """,
            new { broadcastId, destinationId, cardKey, previewKey });

    /// <summary>Notes which message the card became: one of its buttons was pressed there.</summary>
    public static void SetMessage(SqliteConnection connection, long broadcastId, long destinationId, int messageId) =>
        connection.Execute(
            "UPDATE broadcast_cards SET message_id = @messageId WHERE message_id IS NULL AND broadcast_id = @broadcastId AND destination_id = @destinationId",
            new { broadcastId, destinationId, messageId });

    /// <summary>Returns a broadcast's card in a chat, or null.</summary>
    public static BroadcastCard? Get(SqliteConnection connection, long broadcastId, long destinationId) =>
        connection.QuerySingleOrDefault<BroadcastCard>(
            Select + " WHERE k.broadcast_id = @broadcastId AND k.destination_id = @destinationId",
            new { broadcastId, destinationId });

    /// <summary>Returns all cards of a broadcast.</summary>
    public static IReadOnlyList<BroadcastCard> All(SqliteConnection connection, long broadcastId) =>
        connection.Query<BroadcastCard>(Select + " WHERE k.broadcast_id = @broadcastId", new { broadcastId }).AsList();

    /// <summary>Returns the correction that a message in a chat asks the text of, or null.</summary>
    public static long? Unwritten(SqliteConnection connection, long destinationId, int messageId) =>
        connection.QueryFirstOrDefault<long?>(
            """
            SELECT b.broadcast_id
            FROM broadcast_cards AS k
            JOIN broadcasts AS b ON b.broadcast_id = k.broadcast_id AND b.state = 8
            LEFT JOIN outbox AS c ON c.dedupe_key = k.card_key
            WHERE k.destination_id = @destinationId AND COALESCE(k.message_id, c.message_id) = @messageId
            """,
            new { destinationId, messageId });
}
