using Bot.Newsdesk.Broadcasts;
using Bot.Newsdesk.Corrections;
using Bot.Storage;
using Dapper;

namespace Bot.Newsdesk;

/// <summary>Forgets links and previews whose time is over.</summary>
internal sealed class Expiry(DatabaseWriter writer, TimeProvider time)
{
    /// <summary>How long a preview that was never sent is kept, so that a late press is told that it expired.</summary>
    public static readonly TimeSpan PreviewsKept = TimeSpan.FromDays(7);

    /// <summary>Does one round.</summary>
    public Task PruneAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return writer.WriteAsync(
            connection =>
            {
                connection.Execute("DELETE FROM claims WHERE expires_at < @now", new { now = now.ToUnixTimeMilliseconds() });
                connection.Execute(
                    "DELETE FROM broadcasts WHERE state IN (@draft, @cancelled, @asked, @unwritten) AND expires_at < @before",
                    new { draft = BroadcastState.Draft, cancelled = BroadcastState.Cancelled, asked = BroadcastState.Asked, unwritten = BroadcastState.Unwritten, before = (now - PreviewsKept).ToUnixTimeMilliseconds() });
                StoryChangeStore.Prune(connection, now.ToUnixTimeMilliseconds());
            },
            cancellationToken);
    }
}
