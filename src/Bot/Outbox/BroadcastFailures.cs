using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Reads which chats a broadcast did not reach.</summary>
internal static class BroadcastFailures
{
    /// <summary>Returns them in the order in which they failed. Any connection will do.</summary>
    public static IReadOnlyList<BroadcastFailure> Read(SqliteConnection connection, long broadcastId, int skip, int most) =>
    [
        .. connection.Query<(long ChatId, string Title, string Reason, bool MayHaveArrived)>(
            """
            SELECT COALESCE(c.chat_id, 0), COALESCE(c.title, ''), COALESCE(o.reason, ''), o.state = 5
            FROM outbox AS o INDEXED BY outbox_dead
            LEFT JOIN destinations AS d ON d.destination_id = o.destination_id
            LEFT JOIN chats AS c ON c.chat_id = d.chat_id
            WHERE o.state IN (4, 5) AND o.broadcast_id = @broadcastId
            ORDER BY o.settled_at, o.outbox_id LIMIT @most OFFSET @skip
            """,
            new { broadcastId, skip, most })
            .Select(row => new BroadcastFailure(row.ChatId, row.Title, row.Reason, row.MayHaveArrived)),
    ];
}
