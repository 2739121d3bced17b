using Bot.Readers;
using Bot.Storage;

namespace Bot.Outbox;

/// <summary>What a new owner takes over.</summary>
/// <param name="ActiveChats">How many chats may be written to.</param>
/// <param name="Pauses">The waits that Telegram asked for and that are not over: chat and Unix milliseconds.</param>
internal sealed record Inheritance(long ActiveChats, IReadOnlyList<(long ChatId, long Until)> Pauses)
{
    /// <summary>Gives back the claims of all older owners at once, and reads what holds on.</summary>
    public static Task<Inheritance> TakeAsync(DatabaseWriter writer, long epoch, long now, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            connection =>
            {
                ClaimStore.Requeue(connection, epoch);
                return new Inheritance(ChatLifecycle.CountActive(connection), PauseStore.Load(connection, now));
            },
            cancellationToken);
}
