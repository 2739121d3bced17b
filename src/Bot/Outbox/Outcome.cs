namespace Bot.Outbox;

/// <summary>What a call to Telegram came to, as far as the pump must act on it.</summary>
internal enum Outcome
{
    /// <summary>Telegram said ok, or that nothing was left to do.</summary>
    Sent,

    /// <summary>429: not before the stated wait has passed.</summary>
    RetryAfter,

    /// <summary>The chat is gone for us at once: blocked, kicked, deactivated.</summary>
    ChatGone,

    /// <summary>The chat refuses us now; it is gone where that goes on.</summary>
    ChatRefused,

    /// <summary>It was to be paid with Stars, and Telegram took none: it may leave at the free rate.</summary>
    PaidRefused,

    /// <summary>The group became a supergroup with another id.</summary>
    ChatMoved,

    /// <summary>The markup cannot be read; plain text may pass.</summary>
    Unparsable,

    /// <summary>The message to change is not there, or may not be changed any more.</summary>
    TargetGone,

    /// <summary>Telegram will never take this message.</summary>
    Refused,

    /// <summary>Nobody knows whether it arrived: no answer, or an error on Telegram's side.</summary>
    Ambiguous,

    /// <summary>It never left: no connection.</summary>
    Unreachable,

    /// <summary>Telegram does not know the token. Nothing can be sent until it is put right.</summary>
    Unauthorized,

    /// <summary>There is nothing to show any more, so nothing was sent.</summary>
    Void,
}
