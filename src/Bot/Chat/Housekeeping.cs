using Bot.Storage;

namespace Bot.Chat;

/// <summary>Forgets what this room needs no more, a little at a time.</summary>
internal sealed class Housekeeping(DatabaseWriter writer, TimeProvider time)
{
    /// <summary>Telegram keeps updates for a day, so none comes again after two.</summary>
    public static readonly TimeSpan UpdatesKept = TimeSpan.FromDays(2);

    /// <summary>How long an update that could not be handled waits for an admin.</summary>
    public static readonly TimeSpan SetAsideKept = TimeSpan.FromDays(14);

    /// <summary>How long a button's offer stands.</summary>
    public static readonly TimeSpan OffersKept = TimeSpan.FromDays(30);

    /// <summary>How long the farewell of a deletion may take.</summary>
    public static readonly TimeSpan FarewellTakes = TimeSpan.FromHours(1);

    private const int Chunk = 1000;

    /// <summary>Does one round.</summary>
    public async Task TidyAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        while (await writer.WriteAsync(connection => InboxStore.Prune(connection, (now - UpdatesKept).ToUnixTimeMilliseconds(), (now - SetAsideKept).ToUnixTimeMilliseconds(), Chunk), cancellationToken) == Chunk)
        {
            // One chunk a transaction, so that readers' words come in between.
        }

        await writer.WriteAsync(connection => OfferStore.Prune(connection, (now - OffersKept).ToUnixTimeMilliseconds(), Chunk), cancellationToken);
        await writer.WriteAsync(connection => Forgetting.Sweep(connection, (now - FarewellTakes).ToUnixTimeMilliseconds()), cancellationToken);
    }
}
