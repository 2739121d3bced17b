using System.Net;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Tests.Outbox;
using Bot.Tests.Support;
using Moq;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Delivery;

public sealed class TelegramSenderTests : IAsyncDisposable
{
    private readonly TestDatabase _data = new();
    private readonly Mock<ITelegramBotClient> _client = new();
    private readonly CallbackSigner _signer = new(new byte[32]);
    private SendMessageRequest? _sent;

    private TelegramSender Sender()
    {
        return new TelegramSender(_client.Object, SomeRenderer.Over(_data.Database), new KeyboardMaker(_signer));
    }

    private Task<SendResult> Send(ClaimedMessage message) => Sender().SendAsync(new Parcel(message), TestContext.Current.CancellationToken);

    private void Answers(Func<Message> answer) =>
        _client.Setup(client => client.SendRequest(It.IsAny<SendMessageRequest>(), It.IsAny<CancellationToken>()))
            .Callback((IRequest<Message> request, CancellationToken _) => _sent = (SendMessageRequest)request)
            .Returns(() => Task.FromResult(answer()));

    private void Throws(Exception exception) =>
        _client.Setup(client => client.SendRequest(It.IsAny<SendMessageRequest>(), It.IsAny<CancellationToken>())).ThrowsAsync(exception);

    [Fact]
    public async Task A_message_leaves_as_html_without_preview_for_its_chat_and_thread_with_signed_buttons()
    {
        Answers(() => new Message { Id = 42 });
        var content = new MessageContent { Html = "<b>Hi</b>", Silent = true, ReplyToMessageId = 9, Buttons = [[new Button("Undo", "undo 5")]] };

        var result = await Send(SomeMessage.Reply(1, chatId: -100) with { ThreadId = 3, Content = content, Paid = true });

        Assert.Equal((Outcome.Sent, 42), (result.Outcome, result.MessageId));
        Assert.NotNull(_sent);
        Assert.Equal((-100L, 3, "<b>Hi</b>", ParseMode.Html), (_sent.ChatId.Identifier ?? 0, _sent.MessageThreadId ?? 0, _sent.Text, _sent.ParseMode));
        Assert.True(_sent.LinkPreviewOptions?.IsDisabled);
        Assert.True(_sent.DisableNotification);
        Assert.True(_sent.AllowPaidBroadcast);
        Assert.Equal((9, true), (_sent.ReplyParameters?.MessageId, _sent.ReplyParameters?.AllowSendingWithoutReply));
        var data = Assert.IsType<Telegram.Bot.Types.ReplyMarkups.InlineKeyboardMarkup>(_sent.ReplyMarkup).InlineKeyboard.Single().Single().CallbackData;
        Assert.Equal("undo 5", _signer.Open(-100, data));
    }

    [Fact]
    public async Task What_must_leave_as_plain_text_has_no_markup_and_no_parse_mode()
    {
        Answers(() => new Message { Id = 1 });
        await Send(SomeMessage.Reply(1) with { Plain = true, Content = new MessageContent { Html = "<b>a</b> &amp; b" } });
        Assert.Equal(("a & b", ParseMode.None), (_sent?.Text, _sent?.ParseMode));
    }

    [Fact]
    public async Task A_429_carries_the_wait_Telegram_asks_for()
    {
        Throws(new ApiRequestException("Too Many Requests: retry after 35", 429, new ResponseParameters { RetryAfter = 35 }));
        var result = await Send(SomeMessage.Reply(1));
        Assert.Equal((Outcome.RetryAfter, TimeSpan.FromSeconds(35)), (result.Outcome, result.Wait));
    }

    [Fact]
    public async Task A_group_that_was_upgraded_carries_its_new_id()
    {
        Throws(new ApiRequestException("Bad Request: group chat was upgraded to a supergroup chat", 400, new ResponseParameters { MigrateToChatId = -100123456789012 }));
        var result = await Send(SomeMessage.Reply(1));
        Assert.Equal((Outcome.ChatMoved, -100123456789012), (result.Outcome, result.MovedTo));
    }

    [Fact]
    public async Task A_connection_that_was_never_made_differs_from_an_answer_that_never_came()
    {
        Throws(new RequestException("refused", new HttpRequestException(HttpRequestError.ConnectionError, "refused")));
        Assert.Equal(Outcome.Unreachable, (await Send(SomeMessage.Reply(1))).Outcome);

        Throws(new RequestException("timed out", new TaskCanceledException()));
        Assert.Equal(Outcome.Ambiguous, (await Send(SomeMessage.Reply(1))).Outcome);

        Throws(new RequestException("reset", new HttpRequestException(HttpRequestError.ResponseEnded, "reset")));
        Assert.Equal(Outcome.Ambiguous, (await Send(SomeMessage.Reply(1))).Outcome);

        Throws(new RequestException("bad gateway", HttpStatusCode.BadGateway));
        Assert.Equal(Outcome.Ambiguous, (await Send(SomeMessage.Reply(1))).Outcome);
    }

    [Fact]
    public async Task A_picture_is_copied_with_a_caption_of_its_own_and_corrected_in_its_caption()
    {
        CopyMessageRequest? copied = null;
        EditMessageCaptionRequest? edited = null;
        var profileId = await _data.WriteAsync(connection => Bot.Readers.ProfileStore.Intern(connection, new Bot.Readers.DeliveryProfile()));
        _client.Setup(client => client.SendRequest(It.IsAny<CopyMessageRequest>(), It.IsAny<CancellationToken>()))
            .Callback((IRequest<MessageId> request, CancellationToken _) => copied = (CopyMessageRequest)request)
            .ReturnsAsync(new MessageId { Id = 43 });
        _client.Setup(client => client.SendRequest(It.IsAny<EditMessageCaptionRequest>(), It.IsAny<CancellationToken>()))
            .Callback((IRequest<Message> request, CancellationToken _) => edited = (EditMessageCaptionRequest)request)
            .ReturnsAsync(new Message { Id = 43 });
        var content = new MessageContent { Html = $"<b>{new string('a', 1200)}</b>", IsCaption = true, FromChatId = 5, TargetMessageId = 40 };

        var result = await Send(SomeMessage.Reply(1) with { Kind = MessageKind.Copy, ProfileId = profileId, Content = content, Paid = true });
        await Send(SomeMessage.Reply(2) with { Kind = MessageKind.Edit, Content = new MessageContent { Html = "<b>New</b>", IsCaption = true, TargetMessageId = 43 } });

        Assert.Equal(43, result.MessageId);
        Assert.Equal((5L, 40, ParseMode.Html, true), (copied?.FromChatId.Identifier, copied?.MessageId, copied?.ParseMode, copied?.AllowPaidBroadcast));
        Assert.InRange(copied?.Caption?.Length ?? 0, 1000, 1024 + "<b></b>".Length);
        Assert.Equal((43, "<b>New</b>", ParseMode.Html), (edited?.MessageId, edited?.Caption, edited?.ParseMode));
    }

    [Fact]
    public async Task An_alert_whose_article_is_gone_is_nothing_to_send() =>
        Assert.Equal(Outcome.Void, (await Send(SomeMessage.Alert(1))).Outcome);

    public ValueTask DisposeAsync() => _data.DisposeAsync();
}
