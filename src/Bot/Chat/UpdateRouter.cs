using Telegram.Bot.Types;

namespace Bot.Chat;

/// <summary>Takes an update to whoever answers its kind. Kinds that mean nothing to the bot, and updates that lack what theirs must have, have no effect.</summary>
internal sealed class UpdateRouter(FileRouter files, CommandRouter commands, PressRouter presses, Membership membership, Upgrade upgrade)
{
    /// <summary>Returns what the update brings about; null: nothing.</summary>
    public async Task<Routed?> RouteAsync(Update update, CancellationToken cancellationToken) => update switch
    {
        { Message: { Chat: not null, MigrateToChatId: { } newId } message } => await upgrade.RouteAsync(update.Id, message, newId, cancellationToken),
        { Message: { Chat: not null } message } => await files.RouteAsync(update.Id, message, cancellationToken) ?? await commands.RouteAsync(update.Id, message, cancellationToken),
        { CallbackQuery: { From: not null, Id: not null, Message.Chat: not null } query } => await presses.RouteAsync(update.Id, query, cancellationToken),
        { MyChatMember: { Chat: not null, From: not null, OldChatMember: not null, NewChatMember: not null } change } => await membership.RouteAsync(update.Id, change, cancellationToken),
        _ => null,
    };
}
