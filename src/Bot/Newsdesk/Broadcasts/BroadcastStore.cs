using System.Text.Json;
using Bot.Outbox;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>The table of broadcasts. Methods that change something need the writer's connection.</summary>
internal static class BroadcastStore
{
    private const string Select =
        """
        SELECT broadcast_id, state, purpose, parent_id, news_kind AS kind, story_id, person_id, kind AS form, draft AS draft_json, reach AS reach_json,
               content_id, contents AS contents_json, answer_id, answers AS answers_json, paid, paid_refused, audience, expires_at, started_at,
               wave_until, last_destination_id, enqueued
        FROM broadcasts
        """;

    /// <summary>Keeps a broadcast that is not sent yet, and returns its key.</summary>
    public static long Add(SqliteConnection connection, Broadcast broadcast, long homeId, DateTimeOffset now) =>
        connection.QuerySingle<long>(
            """
            INSERT INTO broadcasts (state, purpose, parent_id, news_kind, story_id, person_id, home_id, kind, content_id, draft, reach, audience, created_at, expires_at)
            VALUES (@State, @Purpose, @ParentId, @Kind, @StoryId, @PersonId, @homeId, @Form, 0, @DraftJson, @ReachJson, @Audience, @created, @ExpiresAt)
            RETURNING broadcast_id
            """,
            new
            {
                broadcast.State,
                broadcast.Purpose,
                broadcast.ParentId,
                broadcast.Kind,
                broadcast.StoryId,
                broadcast.PersonId,
                homeId,
                broadcast.Form,
                broadcast.DraftJson,
                broadcast.ReachJson,
                broadcast.Audience,
                created = now.ToUnixTimeMilliseconds(),
                broadcast.ExpiresAt,
            });

    /// <summary>Returns a broadcast, or null.</summary>
    public static Broadcast? Get(SqliteConnection connection, long broadcastId) =>
        connection.QuerySingleOrDefault<Broadcast>(Select + " WHERE broadcast_id = @broadcastId", new { broadcastId });

    /// <summary>Returns the broadcasts that are under way, oldest first.</summary>
    public static IReadOnlyList<Broadcast> Active(SqliteConnection connection) =>
        connection.Query<Broadcast>(Select + " WHERE state IN (1, 2, 3, 4) ORDER BY broadcast_id").AsList();

    /// <summary>Returns the changes of a broadcast that were begun, oldest first.</summary>
    public static IReadOnlyList<Broadcast> ChangesOf(SqliteConnection connection, long parentId) =>
        connection.Query<Broadcast>(Select + " WHERE parent_id = @parentId AND state IN (1, 2, 3, 4, 5) ORDER BY broadcast_id", new { parentId }).AsList();

    /// <summary>Whether the messages of a broadcast were withdrawn, or are being withdrawn.</summary>
    public static bool IsWithdrawn(SqliteConnection connection, long broadcastId) =>
        ChangesOf(connection, broadcastId).Any(change => change.Purpose == BroadcastPurpose.Withdrawal);

    /// <summary>Returns the other broadcasts about a story that were sent.</summary>
    public static IReadOnlyList<long> About(SqliteConnection connection, long storyId, long except) =>
        connection.Query<long>(
            "SELECT broadcast_id FROM broadcasts WHERE story_id = @storyId AND broadcast_id <> @except AND purpose = 0 AND state IN (1, 2, 3, 4, 5)",
            new { storyId, except }).AsList();

    /// <summary>Returns the broadcasts about stories, begun after an instant, that go on or whose messages stand.</summary>
    public static IReadOnlyList<Broadcast> Standing(SqliteConnection connection, DateTimeOffset after) =>
        connection.Query<Broadcast>(
            Select + """
                 AS b WHERE story_id IS NOT NULL AND purpose = 0 AND state IN (1, 2, 3, 5) AND started_at > @after
                  AND NOT EXISTS (SELECT 1 FROM broadcasts AS w WHERE w.parent_id = b.broadcast_id AND w.purpose = 2 AND w.state IN (1, 2, 3, 4, 5))
                """,
            new { after = after.ToUnixTimeMilliseconds() }).AsList();

    /// <summary>Gives one that is not sent another kind or text. Returns false where it is sent, given up or expired.</summary>
    public static bool Redraft(SqliteConnection connection, Broadcast broadcast, DateTimeOffset now) =>
        connection.Execute(
            """
            UPDATE broadcasts SET state = 0, person_id = @PersonId, news_kind = @Kind, draft = @DraftJson, reach = @ReachJson, audience = @Audience, expires_at = @ExpiresAt
            WHERE broadcast_id = @BroadcastId AND state IN (0, 8) AND expires_at > @now
            """,
            new { broadcast.BroadcastId, broadcast.PersonId, broadcast.Kind, broadcast.DraftJson, broadcast.ReachJson, broadcast.Audience, broadcast.ExpiresAt, now = now.ToUnixTimeMilliseconds() }) > 0;

    /// <summary>Lets the other admins decide until the instant given. Returns false where it cannot be sent any more.</summary>
    public static bool Ask(SqliteConnection connection, long broadcastId, DateTimeOffset now, DateTimeOffset until) =>
        connection.Execute(
            "UPDATE broadcasts SET state = 7, expires_at = @until WHERE broadcast_id = @broadcastId AND state = 0 AND expires_at > @now",
            new { broadcastId, now = now.ToUnixTimeMilliseconds(), until = until.ToUnixTimeMilliseconds() }) > 0;

    /// <summary>Starts a broadcast that stands in this state and has not expired. Returns false where that is not so: a second press starts nothing.</summary>
    public static bool Start(SqliteConnection connection, long broadcastId, BroadcastState from, bool paid, DateTimeOffset now) =>
        connection.Execute(
            """
            UPDATE broadcasts SET state = @sending, started_at = @now, paid = @paid
            WHERE broadcast_id = @broadcastId AND state = @from AND expires_at > @now
            """,
            new { broadcastId, from, paid, now = now.ToUnixTimeMilliseconds(), sending = BroadcastState.Sending }) > 0;

    /// <summary>Notes what its rows show, and what the answers of a change show.</summary>
    public static void SetContents(SqliteConnection connection, long broadcastId, SharedContents contents, SharedContents? answers) =>
        connection.Execute(
            "UPDATE broadcasts SET content_id = @content, contents = @contents, answer_id = @answer, answers = @answers WHERE broadcast_id = @broadcastId",
            new { broadcastId, content = contents.Default, contents = contents.Json, answer = answers?.Default ?? 0, answers = answers?.Json });

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

    /// <summary>Lets the rest wait for an instant (Unix milliseconds). Returns false where it is not being sent.</summary>
    public static bool WaitUntil(SqliteConnection connection, long broadcastId, long until) =>
        connection.Execute("UPDATE broadcasts SET wave_until = @until WHERE broadcast_id = @broadcastId AND state = 1", new { broadcastId, until }) > 0;

    /// <summary>Notes that Telegram took no Stars. Returns false where that was known.</summary>
    public static bool RefusePaid(SqliteConnection connection, long broadcastId) =>
        connection.Execute("UPDATE broadcasts SET paid_refused = 1 WHERE broadcast_id = @broadcastId AND paid = 1 AND paid_refused = 0", new { broadcastId }) > 0;

    /// <summary>Counts a report and returns its number.</summary>
    public static int CountReport(SqliteConnection connection, long broadcastId, long now) =>
        connection.QuerySingle<int>(
            "UPDATE broadcasts SET reports = reports + 1, reported_at = @now WHERE broadcast_id = @broadcastId RETURNING reports",
            new { broadcastId, now });

    /// <summary>A draft as it is kept.</summary>
    public static string Json(BroadcastDraft draft) => JsonSerializer.Serialize(draft, BroadcastJson.Default.BroadcastDraft);

    /// <summary>A reach as it is kept.</summary>
    public static string Json(BroadcastReach reach) => JsonSerializer.Serialize(reach, BroadcastJson.Default.BroadcastReach);
}
