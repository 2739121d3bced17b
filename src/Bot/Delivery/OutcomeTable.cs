using Bot.Outbox;

namespace Bot.Delivery;

/// <summary>
/// What an error answer of the Bot API means, from method, code and description. The code alone does not tell: 400 and 403
/// are used for chats, messages and rights alike. Descriptions are those of Telegram's servers; compared without case.
/// </summary>
internal static class OutcomeTable
{
    private static readonly string[] NothingLeftToDo =
    [
        "message is not modified",
        "query is too old",
        "query id is invalid",
        "message to delete not found",
    ];

    private static readonly string[] Gone =
    [
        "bot was blocked by the user",
        "user is deactivated",
        "bot was kicked from the",
        "bot is not a member of the",
        "the group chat was deleted",
        "bot can't send messages to bots",
        "bot can't initiate conversation with a user",
        "bots can't send messages to bots",
    ];

    private static readonly string[] Unreadable =
    [
        "can't parse entities",
        "can't parse message text",
        "entity_bounds_invalid",
        "entities_too_long",
    ];

    private static readonly string[] TargetMissing =
    [
        "message to edit not found",
        "message can't be edited",
        "message can't be deleted",
        "message_id_invalid",
        "message identifier is not specified",
        "message to copy not found",
        "there is no text in the message to edit",
    ];

    private static readonly string[] ChatRefuses =
    [
        "chat not found",
        "user not found",
        "peer_id_invalid",
        "have no rights to send",
        "not enough rights",
        "need administrator rights",
        "chat_write_forbidden",
        "chat_restricted",
        "chat_admin_required",
        "chat_send_plain_forbidden",
        "topic_closed",
        "topic_deleted",
        "topic_id_invalid",
        "message thread not found",
        "channel_private",
        "group is deactivated",
        "group chat was deactivated",
        "user_is_blocked",
        "input_user_deactivated",
        "chat_id_invalid",
        "privacy_premium_required",
        "allow_payment_required",
    ];

    /// <summary>The bot has no Stars, or may not pay with them.</summary>
    private static readonly string[] TakesNoStars =
    [
        "balance",
        "not enough stars",
        "paid broadcast",
        "stars are not",
        "payment",
    ];

    /// <summary>Returns the category of an error answer. Waits and new ids stand in the answer's parameters, not here.</summary>
    /// <param name="kind">What was asked of Telegram.</param>
    /// <param name="code">The answer's <c>error_code</c>.</param>
    /// <param name="description">The answer's <c>description</c>.</param>
    /// <param name="paid">It was to be paid with Stars.</param>
    public static Outcome Of(MessageKind kind, int code, string description, bool paid = false)
    {
        if (paid && code is 400 or 402 or 403 && Says(description, TakesNoStars) && !Says(description, ChatRefuses))
            return Outcome.PaidRefused;
        if (Says(description, NothingLeftToDo))
            return Outcome.Sent;
        return code switch
        {
            429 => Outcome.RetryAfter,
            401 => Outcome.Unauthorized,
            // "Not Found" alone is what the server says to a token it does not know.
            404 when description.Equals("not found", StringComparison.OrdinalIgnoreCase) => Outcome.Unauthorized,
            >= 500 => Outcome.Ambiguous,
            // A proxy's own answers: it did not pass the call on.
            408 or 409 or 423 or 425 => Outcome.Unreachable,
            _ => OfRefusal(kind, code, description),
        };
    }

    private static Outcome OfRefusal(MessageKind kind, int code, string description)
    {
        if (Says(description, "group chat was upgraded to a supergroup"))
            return Outcome.ChatMoved;
        if (Says(description, Gone))
            return Outcome.ChatGone;
        if (Says(description, Unreadable))
            return Outcome.Unparsable;
        if (Says(description, TargetMissing))
            return Outcome.TargetGone;
        if (Says(description, ChatRefuses))
            return Outcome.ChatRefused;
        // Other refusals with 403 are about the chat; an answer to a press has none.
        return code == 403 && kind != MessageKind.CallbackAnswer ? Outcome.ChatRefused : Outcome.Refused;
    }

    private static bool Says(string description, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (description.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
