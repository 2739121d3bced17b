namespace Bot.Outbox;

/// <summary>What a row of the outbox asks of Telegram. Stored by number.</summary>
internal enum MessageKind
{
    /// <summary>An answer to a person.</summary>
    Reply = 0,

    /// <summary>A story for a destination; rendered when it is claimed.</summary>
    Alert = 1,

    /// <summary>Several alerts in one message; rendered when it is claimed.</summary>
    Digest = 2,

    /// <summary>An admin's message to an audience.</summary>
    Broadcast = 3,

    /// <summary>New text or buttons for a message that was sent; one without content is rendered when it leaves.</summary>
    Edit = 4,

    /// <summary>Removes a message that was sent.</summary>
    Delete = 5,

    /// <summary>A copy of a message of another chat.</summary>
    Copy = 6,

    /// <summary>The short answer that ends a button's waiting mark (answerCallbackQuery).</summary>
    CallbackAnswer = 7,

    /// <summary>Says, in answer to a message that was sent, what has become of its story; rendered when it leaves.</summary>
    Notice = 8,

    /// <summary>Says, in answer to a message that was sent, that its story went on, to a chat that follows it; rendered when it leaves.</summary>
    Development = 9,
}
