namespace Bot.Newsdesk.Broadcasts;

/// <summary>What an admin wants to say, without the bot's label.</summary>
internal sealed record BroadcastDraft
{
    /// <summary>The text in Telegram's HTML; its first line is the headline.</summary>
    public string Html { get; init; } = "";

    /// <summary>The address behind *Read*.</summary>
    public string? Link { get; init; }

    /// <summary>The chat of the message whose picture, video or file it carries, and that message.</summary>
    public long? MediaChatId { get; init; }

    /// <inheritdoc cref="MediaChatId"/>
    public int? MediaMessageId { get; init; }

    /// <summary>For a change: when the broadcast was sent.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Whether the text is the caption of a picture, video or file.</summary>
    public bool HasMedia => MediaMessageId is not null;
}
