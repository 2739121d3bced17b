using Bot.Outbox;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>The table of broadcasts. Methods that change something need the writer's connection.</summary>
internal static class BroadcastStore
{
    private const string Select =
        """
        SELECT broadcast_id, state, person_id, home_id, kind, content_id, audience, started_at, card_message_id, last_destination_id, reports
        FROM broadcasts
        """;

    /// <summary>Keeps a broadcast that is shown to its author, and returns its key.</summary>
    public static long Add(SqliteConnection connection, long personId, long homeId, MessageKind kind, long contentId, long audience, DateTimeOffset now, TimeSpan shown) =>
        connection.QuerySingle<long>(
            """
            INSERT INTO broadcasts (person_id, home_id, kind, content_id, audience, created_at, expires_at)
            VALUES (@personId, @homeId, @kind, @contentId, @audience, @created, @expires) RETURNING broadcast_id
            """,
            new
            {
                personId,
                homeId,
                kind,
                contentId,
                audience,
                created = now.ToUnixTimeMilliseconds(),
                expires = (now + shown).ToUnixTimeMilliseconds(),
            });

    /// <summary>Returns a broadcast, or null.</summary>
    public static Broadcast? Get(SqliteConnection connection, long broadcastId) =>
        connection.QuerySingleOrDefault<Broadcast>(Select + " WHERE broadcast_id = @broadcastId", new { broadcastId });

    /// <summary>Returns the broadcasts that are under way, oldest first.</summary>
    public static IReadOnlyList<Broadcast> Active(SqliteConnection connection) =>
        connection.Query<Broadcast>(Select + " WHERE state IN (1, 2, 3, 4) ORDER BY broadcast_id").AsList();

    /// <summary>Starts a broadcast that is shown and has not expired. Returns false where that is not so: a second press starts nothing.</summary>
    public static bool Start(SqliteConnection connection, long broadcastId, int cardMessageId, long now) =>
        connection.Execute(
            """
            UPDATE broadcasts SET state = @sending, started_at = @now, card_message_id = @cardMessageId
            WHERE broadcast_id = @broadcastId AND state = @draft AND expires_at > @now
            """,
            new { broadcastId, cardMessageId, now, sending = BroadcastState.Sending, draft = BroadcastState.Draft }) > 0;

    /// <summary>Moves a broadcast from one state to another. Returns false where it is in none of those.</summary>
    public static bool Move(SqliteConnection connection, long broadcastId, BroadcastState to, params IReadOnlyCollection<BroadcastState> from) =>
        connection.Execute(
            $"UPDATE broadcasts SET state = @to WHERE broadcast_id = @broadcastId AND state IN ({string.Join(',', from.Select(state => (int)state))})",
            new { broadcastId, to }) > 0;

    /// <summary>Remembers how far the fan-out is.</summary>
    public static void Advance(SqliteConnection connection, long broadcastId, long lastDestinationId, int served) =>
        connection.Execute(
            "UPDATE broadcasts SET last_destination_id = @lastDestinationId, enqueued = enqueued + @served WHERE broadcast_id = @broadcastId",
            new { broadcastId, lastDestinationId, served });

    /// <summary>Counts a report and returns its number.</summary>
    public static int CountReport(SqliteConnection connection, long broadcastId, long now) =>
        connection.QuerySingle<int>(
            "UPDATE broadcasts SET reports = reports + 1, reported_at = @now WHERE broadcast_id = @broadcastId RETURNING reports",
            new { broadcastId, now });
}
