namespace Bot.Readers;

/// <summary>A Telegram chat that has met the bot.</summary>
internal sealed record ReaderChat
{
    /// <summary>Telegram's id, 64-bit; negative for groups and channels.</summary>
    public long ChatId { get; init; }

    public ChatKind Kind { get; init; }

    /// <summary>A group's title or a person's name, as Telegram gave it; untrusted.</summary>
    public string Title { get; init; } = "";

    /// <summary>The language of menus and labels (BCP 47 primary).</summary>
    public string Language { get; init; } = "en";

    public ChatState State { get; init; }
}
