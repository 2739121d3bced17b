using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Reads by which messages alerts interrupted destinations. Any connection will do.</summary>
internal static class Interruptions
{
    /// <summary>Returns the rows that carried a message to each of the destinations in a span of time; one that had none is not in it.</summary>
    /// <param name="connection">A reader's.</param>
    /// <param name="destinations">Whom to look up, by key.</param>
    /// <param name="from">Unix milliseconds.</param>
    /// <param name="until">Unix milliseconds; not part of the span.</param>
    public static ILookup<long, long> Read(SqliteConnection connection, IReadOnlyCollection<long> destinations, long from, long until) =>
        connection.Query<(long Destination, long Row)>(
            """
            SELECT o.destination_id, o.outbox_id
            FROM json_each(@ids) AS i
            CROSS JOIN outbox AS o INDEXED BY outbox_interruptions
            WHERE o.destination_id = i.value AND o.settled_at >= @from AND o.settled_at < @until
              AND o.state = 2 AND o.kind = 1 AND o.lane = 2 AND o.carried_by IS NULL
            """,
            new { from, until, ids = JsonSerializer.Serialize(destinations, OutboxJson.Default.IReadOnlyCollectionInt64) })
        .ToLookup(it => it.Destination, it => it.Row);
}
