using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>
/// Messages by the hour in which they fall due; what waits for one chat's digest is one message. Counted along the index,
/// with next to no memory however many wait; how many digests a great many rows make is told from a sample.
/// </summary>
internal static class WaitingByHour
{
    private const long HourMilliseconds = 3_600_000;

    /// <summary>So many rows of one hour are counted chat by chat.</summary>
    private const int Exactly = 5_000;
    private const int Sample = 20_000;

    private const string Due = "FROM outbox INDEXED BY outbox_due WHERE state = 0 AND lane = @lane AND due_at >= @from AND due_at < @until";

    /// <summary>Counts. Any connection will do.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="now">Unix milliseconds; what was due before falls into the first hour.</param>
    /// <param name="first">The hour of now, in hours since the epoch.</param>
    /// <param name="hours">How many hours to count.</param>
    public static IReadOnlyDictionary<long, long> Read(SqliteConnection connection, long now, long first, int hours)
    {
        Dictionary<long, long> messages = [];
        var perDigest = 0.0;
        for (var hour = first; hour < first + hours; hour++)
        {
            var (from, until) = (hour == first ? 0 : hour * HourMilliseconds, (hour + 1) * HourMilliseconds);
            foreach (var lane in Enum.GetValues<Lane>())
            {
                var rows = connection.ExecuteScalar<long>($"SELECT count(*) {Due}", new { lane, from, until });
                if (lane == Lane.Digests && rows > Exactly)
                    rows = (long)(rows / (perDigest = perDigest > 0 ? perDigest : StoriesPerDigest(connection, now, first + hours)));
                else if (lane == Lane.Digests && rows > 0)
                    rows = connection.ExecuteScalar<long>($"SELECT count(DISTINCT destination_id) {Due}", new { lane, from, until });
                messages[hour] = messages.GetValueOrDefault(hour) + rows;
            }
        }

        return messages;
    }

    /// <summary>Rows stand story by story in one index and chat by chat in the other; only the second tells how many make a digest.</summary>
    private static double StoriesPerDigest(SqliteConnection connection, long now, long end)
    {
        var (rows, digests) = connection.QuerySingle<(long, long)>(
            """
            SELECT count(*), count(DISTINCT destination_id || ' ' || (max(due_at, @now) / @HourMilliseconds))
            FROM (SELECT lane, due_at, destination_id FROM outbox INDEXED BY outbox_waiting WHERE state = 0 ORDER BY destination_id LIMIT @Sample)
            WHERE lane = 3 AND due_at < @until
            """,
            new { now, HourMilliseconds, Sample, until = end * HourMilliseconds });
        return digests > 0 ? (double)rows / digests : 1;
    }
}
