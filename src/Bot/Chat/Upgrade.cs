using Bot.Outbox;
using Bot.Readers;
using Telegram.Bot.Types;

namespace Bot.Chat;

/// <summary>A group became a supergroup and has a new id (Bot API, "migrate_to_chat_id"): what it follows and what waits for it come along.</summary>
internal sealed class Upgrade(WordReader words)
{
    /// <summary>Returns the move; answers nothing.</summary>
    public async Task<Routed> RouteAsync(long updateId, Message message, long newId, CancellationToken cancellationToken)
    {
        var word = await words.ReadAsync(updateId, message, "", cancellationToken);
        return new Routed(word, new Reaction(connection =>
        {
            ChatLifecycle.Move(connection, word.Chat.ChatId, newId, word.At.ToUnixTimeMilliseconds());
            return [];
        }));
    }
}
