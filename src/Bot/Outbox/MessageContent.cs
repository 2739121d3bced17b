namespace Bot.Outbox;

/// <summary>What a message shows, ready to leave.</summary>
internal sealed record MessageContent
{
    /// <summary>The text in Telegram's HTML; every value in it is escaped already. At most 4096 code points after parsing.</summary>
    public string Html { get; init; } = "";

    /// <summary>Rows of buttons under the text.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Buttons { get; init; } = [];

    /// <summary>Arrives without a sound.</summary>
    public bool Silent { get; init; }

    /// <summary>The Telegram message it answers, in the same chat.</summary>
    public int? ReplyToMessageId { get; init; }

    /// <summary>For edits and deletions: the Telegram message to change. For copies: the message to copy.</summary>
    public int? TargetMessageId { get; init; }

    /// <summary>A file that leaves with it; the text is its caption then.</summary>
    public Attachment? Attachment { get; init; }

    /// <summary>For copies, edits and attachments: the text is the caption of a picture, video or file; at most 1024 code points.</summary>
    public bool IsCaption { get; init; }

    /// <summary>For copies: the chat to copy from.</summary>
    public long? FromChatId { get; init; }

    /// <summary>For callback answers: the query to answer.</summary>
    public string? CallbackQueryId { get; init; }

    /// <summary>For callback answers: whether the text stands in a box that must be closed.</summary>
    public bool Popup { get; init; }
}
