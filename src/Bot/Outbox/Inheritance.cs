using Bot.Readers;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>What a new owner takes over.</summary>
/// <param name="ActiveChats">How many chats may be written to.</param>
/// <param name="Pauses">The waits that Telegram asked for and that are not over: chat and Unix milliseconds.</param>
internal sealed record Inheritance(long ActiveChats, IReadOnlyList<(long ChatId, long Until)> Pauses)
{
    private const int Chunk = 2000;

    /// <summary>The bot notes that it runs more often than this (milliseconds).</summary>
    private const long SeenEvery = 120_000;

    /// <summary>Gives back the claims of all older owners at once, and reads what holds on.</summary>
    public static async Task<Inheritance> TakeAsync(DatabaseWriter writer, long epoch, long now, CancellationToken cancellationToken)
    {
        var (inherited, seen) = await writer.WriteAsync(
            connection =>
            {
                ClaimStore.Requeue(connection, epoch);
                return (new Inheritance(ChatLifecycle.CountActive(connection), PauseStore.Load(connection, now)), Epoch.LastSeen(connection));
            },
            cancellationToken);
        // A clock that was set back while the bot was down would let what was due at once wait for the same hour again.
        while (seen > now && await writer.WriteAsync(connection => ClaimStore.TakeForward(connection, now, seen + SeenEvery, Chunk), cancellationToken) == Chunk)
        {
            // One chunk a transaction, so that readers' words come in between.
        }

        return inherited;
    }

    /// <summary>Gives back what is still claimed. Where the disk refuses, the next owner does.</summary>
    public static async Task LeaveAsync(DatabaseWriter writer, long epoch, ILogger log)
    {
        try
        {
            await writer.WriteAsync(connection => ClaimStore.GiveBack(connection, epoch), CancellationToken.None);
        }
        catch (SqliteException exception)
        {
            log.ClaimsKept(exception);
        }
    }
}
