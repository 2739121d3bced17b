namespace Bot.Readers;

/// <summary>A message that a person answers. Everything in it is untrusted, but for the actions.</summary>
/// <param name="MessageId">Telegram's id of it in the same chat.</param>
/// <param name="Html">Its text or caption in Telegram's HTML.</param>
/// <param name="HasMedia">It carries a picture, video or file.</param>
/// <param name="Links">The addresses it links to.</param>
/// <param name="Actions">What its buttons ask of this bot, as far as this bot made them for this chat.</param>
internal sealed record RepliedMessage(int MessageId, string Html, bool HasMedia, IReadOnlyList<string> Links, IReadOnlyList<string> Actions);
