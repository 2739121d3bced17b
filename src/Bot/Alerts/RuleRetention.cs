using Bot.Matching;
using Bot.Storage;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>
/// Forgets readers' rules that nobody has followed for long, with what they matched, in chunks that hold the writer shortly. A rule
/// that is typed again later gets a new key.
/// </summary>
internal sealed class RuleRetention(Database database, DatabaseWriter writer, RuleIndex index, TimeProvider time)
{
    /// <summary>As long as a button may offer to follow a rule again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const int Chunk = 1000;
    private const int Rules = 100;

    /// <summary>Notes which rules nobody follows, and forgets those that nobody has followed for long. Returns how many went.</summary>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        await NoteAsync(cancellationToken);
        var before = time.GetUtcNow().Add(-Kept).ToUnixTimeMilliseconds();
        var forgotten = 0;
        while (Due(before) is { Count: > 0 } due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var gone = await writer.WriteAsync(connection => Forget(connection, due, before), cancellationToken);
            foreach (var ruleId in gone)
                index.Remove(ruleId);
            forgotten += gone.Count;
        }

        return forgotten;
    }

    private async Task NoteAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        for (long? after = 0; after is { } from;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (last, isNews) = Next(from);
            if (isNews)
                await writer.WriteAsync(connection => UnfollowedRules.Note(connection, from, last ?? long.MaxValue, now), cancellationToken);
            after = last;
        }
    }

    private (long? Last, bool IsNews) Next(long after)
    {
        using var reader = database.OpenReader();
        return UnfollowedRules.Next(reader, after, Chunk);
    }

    private IReadOnlyList<long> Due(long before)
    {
        using var reader = database.OpenReader();
        return UnfollowedRules.Since(reader, before, Rules);
    }

    /// <summary>Goes on until a chunk of rows is gone; each call deals with a rule at least, or with a chunk of what it matched.</summary>
    private static List<long> Forget(SqliteConnection connection, IReadOnlyList<long> ruleIds, long before)
    {
        var gone = new List<long>();
        var room = Chunk;
        foreach (var ruleId in ruleIds)
        {
            if (!UnfollowedRules.IsForgotten(connection, ruleId, before))
            {
                UnfollowedRules.TakeBack(connection, ruleId);
                continue;
            }

            room -= AlertStore.ForgetMatches(connection, ruleId, room);
            if (room <= 0)
                break;
            UnfollowedRules.Delete(connection, ruleId);
            gone.Add(ruleId);
        }

        return gone;
    }
}
