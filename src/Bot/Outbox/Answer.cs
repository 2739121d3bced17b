namespace Bot.Outbox;

/// <summary>One thing the bot says back. It leaves in the first lane.</summary>
internal sealed record Answer(MessageKind Kind, MessageContent Content)
{
    /// <summary>A new message.</summary>
    public static Answer Say(string html, params IReadOnlyList<IReadOnlyList<Button>> buttons) =>
        new(MessageKind.Reply, new MessageContent { Html = html, Buttons = buttons });

    /// <inheritdoc cref="Say(string, IReadOnlyList{IReadOnlyList{Button}})"/>
    public static Answer Say(MessageContent content) => new(MessageKind.Reply, content);

    /// <summary>A file with a caption.</summary>
    public static Answer Attach(Attachment file, string caption) =>
        new(MessageKind.Reply, new MessageContent { Html = caption, Attachment = file, IsCaption = true });

    /// <summary>New text and buttons for one of the bot's messages.</summary>
    public static Answer Edit(int messageId, string html, params IReadOnlyList<IReadOnlyList<Button>> buttons) =>
        new(MessageKind.Edit, new MessageContent { Html = html, Buttons = buttons, TargetMessageId = messageId });

    /// <inheritdoc cref="Edit(int, string, IReadOnlyList{IReadOnlyList{Button}})"/>
    public static Answer Edit(int messageId, MessageContent content) => new(MessageKind.Edit, content with { TargetMessageId = messageId });

    /// <summary>A short note over the chat that ends the waiting mark of a pressed button: plain text, at most 200 characters.</summary>
    /// <param name="callbackQueryId">The press it answers.</param>
    /// <param name="text">Empty: the mark ends and nothing shows.</param>
    /// <param name="popup">It stands in a box that must be closed.</param>
    public static Answer Note(string callbackQueryId, string text = "", bool popup = false) =>
        new(MessageKind.CallbackAnswer, new MessageContent { Html = text, CallbackQueryId = callbackQueryId, Popup = popup });
}
