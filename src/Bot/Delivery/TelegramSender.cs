using System.Text;
using Bot.Outbox;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Delivery;

/// <summary>The only outbound path to Telegram: one parcel, one call, one categorised result.</summary>
internal sealed class TelegramSender(ITelegramBotClient client, ParcelRenderer renderer, KeyboardMaker keyboards) : ISender
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        if (renderer.Render(parcel) is not { } rendered)
            return new SendResult(Outcome.Void) { Reason = "nothing to show" };
        var kind = parcel.First.Kind;
        try
        {
            var messageId = await CallAsync(parcel.First, rendered.Content, cancellationToken);
            return new SendResult(Outcome.Sent) { MessageId = messageId, Carried = rendered.Carried };
        }
        catch (RequestException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return CallFailure.Of(kind, exception, parcel.First.Paid) with { Carried = rendered.Carried };
        }
    }

    private Task<int?> CallAsync(ClaimedMessage message, MessageContent content, CancellationToken cancellationToken) => message.Kind switch
    {
        MessageKind.Edit => EditAsync(message, content, cancellationToken),
        MessageKind.Delete => DeleteAsync(message, content, cancellationToken),
        MessageKind.Copy => CopyAsync(message, content, cancellationToken),
        MessageKind.CallbackAnswer => AnswerAsync(content, cancellationToken),
        _ when content.Attachment is { } file => SendFileAsync(message, content, file, cancellationToken),
        _ => SendAsync(message, content, cancellationToken),
    };

    private async Task<int?> SendAsync(ClaimedMessage message, MessageContent content, CancellationToken cancellationToken)
    {
        var sent = await client.SendRequest(
            new SendMessageRequest
            {
                ChatId = message.ChatId,
                MessageThreadId = message.ThreadId == 0 ? null : message.ThreadId,
                Text = Text(message, content),
                ParseMode = Mode(message),
                LinkPreviewOptions = NoPreview,
                DisableNotification = content.Silent,
                AllowPaidBroadcast = message.Paid,
                ReplyParameters = Reply(content),
                ReplyMarkup = keyboards.Make(message.ChatId, content.Buttons),
            },
            cancellationToken);
        return sent.Id;
    }

    private async Task<int?> SendFileAsync(ClaimedMessage message, MessageContent content, Attachment file, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file.Text));
        var sent = await client.SendRequest(
            new SendDocumentRequest
            {
                ChatId = message.ChatId,
                MessageThreadId = message.ThreadId == 0 ? null : message.ThreadId,
                Document = InputFile.FromStream(stream, file.Name),
                Caption = Text(message, content),
                ParseMode = Mode(message),
                DisableNotification = content.Silent,
                ReplyParameters = Reply(content),
                ReplyMarkup = keyboards.Make(message.ChatId, content.Buttons),
            },
            cancellationToken);
        return sent.Id;
    }

    private async Task<int?> CopyAsync(ClaimedMessage message, MessageContent content, CancellationToken cancellationToken)
    {
        var copy = await client.SendRequest(
            new CopyMessageRequest
            {
                ChatId = message.ChatId,
                MessageThreadId = message.ThreadId == 0 ? null : message.ThreadId,
                FromChatId = content.FromChatId ?? message.ChatId,
                MessageId = content.TargetMessageId ?? 0,
                Caption = content.IsCaption ? Text(message, content) : null,
                ParseMode = content.IsCaption ? Mode(message) : ParseMode.None,
                DisableNotification = content.Silent,
                AllowPaidBroadcast = message.Paid,
                ReplyMarkup = keyboards.Make(message.ChatId, content.Buttons),
            },
            cancellationToken);
        return copy.Id;
    }

    private async Task<int?> EditAsync(ClaimedMessage message, MessageContent content, CancellationToken cancellationToken)
    {
        if (content.IsCaption)
            return await EditCaptionAsync(message, content, cancellationToken);
        await client.SendRequest(
            new EditMessageTextRequest
            {
                ChatId = message.ChatId,
                MessageId = content.TargetMessageId ?? 0,
                Text = Text(message, content),
                ParseMode = Mode(message),
                LinkPreviewOptions = NoPreview,
                ReplyMarkup = keyboards.Make(message.ChatId, content.Buttons),
            },
            cancellationToken);
        return content.TargetMessageId;
    }

    private async Task<int?> EditCaptionAsync(ClaimedMessage message, MessageContent content, CancellationToken cancellationToken)
    {
        await client.SendRequest(
            new EditMessageCaptionRequest
            {
                ChatId = message.ChatId,
                MessageId = content.TargetMessageId ?? 0,
                Caption = Text(message, content),
                ParseMode = Mode(message),
                ReplyMarkup = keyboards.Make(message.ChatId, content.Buttons),
            },
            cancellationToken);
        return content.TargetMessageId;
    }

    private async Task<int?> DeleteAsync(ClaimedMessage message, MessageContent content, CancellationToken cancellationToken)
    {
        await client.SendRequest(
            new DeleteMessageRequest { ChatId = message.ChatId, MessageId = content.TargetMessageId ?? 0 },
            cancellationToken);
        return content.TargetMessageId;
    }

    private async Task<int?> AnswerAsync(MessageContent content, CancellationToken cancellationToken)
    {
        await client.SendRequest(
            new AnswerCallbackQueryRequest
            {
                CallbackQueryId = content.CallbackQueryId ?? "",
                Text = content.Html.Length == 0 ? null : PopupText.Of(content.Html),
                ShowAlert = content.Popup,
            },
            cancellationToken);
        return null;
    }

    private static ReplyParameters? Reply(MessageContent content) =>
        content.ReplyToMessageId is { } id ? new ReplyParameters { MessageId = id, AllowSendingWithoutReply = true } : null;

    private static string Text(ClaimedMessage message, MessageContent content) =>
        message.Plain ? HtmlCut.PlainToFit(content.Html, Limit(content)) : HtmlCut.ToFit(content.Html, Limit(content));

    private static int Limit(MessageContent content) => content.IsCaption ? HtmlCut.CaptionLimit : HtmlCut.MessageLimit;

    private static ParseMode Mode(ClaimedMessage message) => message.Plain ? ParseMode.None : ParseMode.Html;
}
