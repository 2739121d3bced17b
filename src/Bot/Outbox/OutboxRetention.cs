using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>
/// Forgets messages that left long ago, in chunks that hold the writer shortly. Rows come story by story, so that walking
/// them by their keys takes a story's rows, and the pages of its keys, together.
/// </summary>
internal sealed class OutboxRetention(Database database, DatabaseWriter writer, ContentRetention contents, PumpOptions options, TimeProvider time)
{
    private const int Chunk = 1000;

    /// <summary>Deletes rows that were settled before the time to keep them, and shared contents that none shows any more. Returns how many rows went.</summary>
    public async Task<long> ForgetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await writer.WriteAsync(connection => SentByHour.Forget(connection, now), cancellationToken);
        var before = now.AddDays(-options.KeepDays).ToUnixTimeMilliseconds();
        var survey = contents.Begin();
        var gone = 0L;
        for (long? after = 0; after is { } from;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (last, found) = NextRange(from, before);
            if (found > 0)
                gone += await writer.WriteAsync(connection => Delete(connection, from, last ?? long.MaxValue, before), cancellationToken);
            contents.Note(survey, from, last ?? long.MaxValue);
            after = last;
        }

        await contents.ForgetAsync(survey, cancellationToken);
        return gone;
    }

    /// <summary>Looks, beside the writer, at the next keys: where they end (null: that was all), and how many rows may go.</summary>
    private (long? Last, int Found) NextRange(long after, long before)
    {
        using var reader = database.OpenReader();
        return reader.QuerySingle<(long?, int)>(
            """
            SELECT CASE WHEN count(*) = @Chunk THEN max(outbox_id) END, COALESCE(sum(state >= 2 AND settled_at < @before), 0)
            FROM (SELECT outbox_id, state, settled_at FROM outbox WHERE outbox_id > @after ORDER BY outbox_id LIMIT @Chunk)
            """,
            new { after, before, Chunk });
    }

    private static int Delete(SqliteConnection connection, long after, long last, long before) =>
        connection.Execute(
            "DELETE FROM outbox WHERE outbox_id > @after AND outbox_id <= @last AND state >= 2 AND settled_at < @before",
            new { after, last, before });
}
