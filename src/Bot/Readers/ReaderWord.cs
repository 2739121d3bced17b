namespace Bot.Readers;

/// <summary>What a person said or pressed, once it is known that it is meant for the bot. Everything in it is untrusted.</summary>
internal sealed record ReaderWord
{
    /// <summary>Telegram's <c>update_id</c>; takes effect once.</summary>
    public required long UpdateId { get; init; }

    /// <summary>When it is handled (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The chat it stands in, as it is stored.</summary>
    public required ReaderChat Chat { get; init; }

    /// <summary>Where answers go.</summary>
    public required Destination Destination { get; init; }

    /// <summary>Telegram's id of the person; 0 where a group's admin speaks as the group.</summary>
    public required long PersonId { get; init; }

    /// <summary>Speaks as the group itself, which only its admins can.</summary>
    public bool SpeaksAsGroup { get; init; }

    /// <summary>What stands after the command, or the arguments of a press; all of a text that is no command.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same as <see cref="Text"/> in Telegram's HTML, with the person's own formatting.</summary>
    public string Html { get; init; } = "";

    /// <summary>The message that was written, or whose button was pressed.</summary>
    public int MessageId { get; init; }

    /// <summary>The message that the one written answers.</summary>
    public int? RepliedMessageId { get; init; }

    /// <summary>The same message, as far as its content is told.</summary>
    public RepliedMessage? Replied { get; init; }

    /// <summary>Set for presses: the query to answer.</summary>
    public string? CallbackQueryId { get; init; }

    /// <summary>The chat is one person's own.</summary>
    public bool IsPrivate => Chat.Kind == ChatKind.Private;
}
