using Bot.Delivery;
using Bot.Outbox;

namespace Bot.Tests.Delivery;

public sealed class OutcomeTableTests
{
    [Theory]
    [InlineData(429, "Too Many Requests: retry after 35", nameof(Outcome.RetryAfter))]
    [InlineData(403, "Forbidden: bot was blocked by the user", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: user is deactivated", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: bot was kicked from the group chat", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: bot was kicked from the supergroup chat", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: bot was kicked from the channel chat", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: bot is not a member of the channel chat", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: bot is not a member of the supergroup chat", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: the group chat was deleted", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: bot can't send messages to bots", nameof(Outcome.ChatGone))]
    [InlineData(403, "Forbidden: bot can't initiate conversation with a user", nameof(Outcome.ChatGone))]
    [InlineData(400, "Bad Request: group chat was upgraded to a supergroup chat", nameof(Outcome.ChatMoved))]
    [InlineData(400, "Bad Request: chat not found", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: have no rights to send a message", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: need administrator rights in the channel chat", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: TOPIC_CLOSED", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: TOPIC_DELETED", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: message thread not found", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: CHAT_WRITE_FORBIDDEN", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: CHAT_RESTRICTED", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: PEER_ID_INVALID", nameof(Outcome.ChatRefused))]
    [InlineData(403, "Forbidden: something nobody has seen yet", nameof(Outcome.ChatRefused))]
    [InlineData(400, "Bad Request: can't parse entities: Unexpected end tag at byte offset 12", nameof(Outcome.Unparsable))]
    [InlineData(400, "Bad Request: ENTITY_BOUNDS_INVALID", nameof(Outcome.Unparsable))]
    [InlineData(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same", nameof(Outcome.Sent))]
    [InlineData(400, "Bad Request: query is too old and response timeout expired or query ID is invalid", nameof(Outcome.Sent))]
    [InlineData(400, "Bad Request: message to delete not found", nameof(Outcome.Sent))]
    [InlineData(400, "Bad Request: message to edit not found", nameof(Outcome.TargetGone))]
    [InlineData(400, "Bad Request: message can't be edited", nameof(Outcome.TargetGone))]
    [InlineData(400, "Bad Request: message can't be deleted for everyone", nameof(Outcome.TargetGone))]
    [InlineData(400, "Bad Request: message to copy not found", nameof(Outcome.TargetGone))]
    [InlineData(400, "Bad Request: message text is empty", nameof(Outcome.Refused))]
    [InlineData(400, "Bad Request: message is too long", nameof(Outcome.Refused))]
    [InlineData(400, "Bad Request: BUTTON_DATA_INVALID", nameof(Outcome.Refused))]
    [InlineData(401, "Unauthorized", nameof(Outcome.Unauthorized))]
    [InlineData(404, "Not Found", nameof(Outcome.Unauthorized))]
    [InlineData(500, "Internal Server Error", nameof(Outcome.Ambiguous))]
    [InlineData(502, "Bad Gateway", nameof(Outcome.Ambiguous))]
    [InlineData(504, "Gateway Timeout", nameof(Outcome.Ambiguous))]
    public void Each_answer_has_its_meaning(int code, string description, string meaning) =>
        Assert.Equal(meaning, OutcomeTable.Of(MessageKind.Alert, code, description).ToString());

    [Theory]
    [InlineData(400, "Bad Request: BALANCE_TOO_LOW", nameof(Outcome.PaidRefused))]
    [InlineData(400, "Bad Request: not enough Stars", nameof(Outcome.PaidRefused))]
    [InlineData(403, "Forbidden: paid broadcasts aren't available to the bot", nameof(Outcome.PaidRefused))]
    [InlineData(403, "Forbidden: bot was blocked by the user", nameof(Outcome.ChatGone))]
    [InlineData(400, "Bad Request: ALLOW_PAYMENT_REQUIRED", nameof(Outcome.ChatRefused))]
    [InlineData(429, "Too Many Requests: retry after 5", nameof(Outcome.RetryAfter))]
    public void What_was_to_be_paid_and_was_not_may_leave_free(int code, string description, string meaning)
    {
        Assert.Equal(meaning, OutcomeTable.Of(MessageKind.Broadcast, code, description, paid: true).ToString());
        Assert.NotEqual(Outcome.PaidRefused, OutcomeTable.Of(MessageKind.Broadcast, code, description));
    }

    [Fact]
    public void The_letters_case_does_not_matter() =>
        Assert.Equal(Outcome.ChatGone, OutcomeTable.Of(MessageKind.Alert, 403, "FORBIDDEN: BOT WAS BLOCKED BY THE USER"));

    [Fact]
    public void An_answer_to_a_press_that_is_forbidden_says_nothing_of_the_chat() =>
        Assert.Equal(Outcome.Refused, OutcomeTable.Of(MessageKind.CallbackAnswer, 403, "Forbidden: something else"));
}
