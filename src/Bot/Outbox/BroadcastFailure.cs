namespace Bot.Outbox;

/// <summary>A chat that a broadcast did not reach.</summary>
/// <param name="ChatId">Telegram's id; 0 where the chat was deleted since.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Reason">Telegram's words.</param>
/// <param name="MayHaveArrived">Nobody knows: no answer came.</param>
internal sealed record BroadcastFailure(long ChatId, string Title, string Reason, bool MayHaveArrived);
