namespace Bot.Readers;

/// <summary>A file a person sent, with what is in it.</summary>
/// <param name="Sent">How Telegram describes it.</param>
/// <param name="Content">Null where it could not be had.</param>
/// <param name="IsTooLarge">Whether it could not be had because it is larger than was asked for.</param>
internal sealed record ReceivedFile(SentFile Sent, ReadOnlyMemory<byte>? Content, bool IsTooLarge = false);
