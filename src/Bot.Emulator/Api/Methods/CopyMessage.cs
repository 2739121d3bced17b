using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Methods;

/// <summary>copyMessage: the content of a message of another chat, without its keyboard unless a new one is given.</summary>
internal sealed class CopyMessage(ChatAccess access, Posting posting, TextInput input) : IBotMethod
{
    public string Name => "copyMessage";

    public MethodKind Kind => MethodKind.Send;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var source = access.Find(parameters, "from_chat_id");
        var id = parameters.Int("message_id") ?? throw ApiException.BadRequest("message identifier is not specified");
        var original = source.Find(id);
        if (original is not { } copied || (copied.Text is null && !copied.HasCaption))
            throw ApiException.BadRequest(original is null ? "message to copy not found" : "message can't be copied");
        var caption = parameters.Text("caption") is null || !copied.HasCaption ? null : input.Caption(parameters);
        var sent = posting.Post(parameters, message => message with
        {
            Text = copied.Text,
            Entities = copied.Entities,
            LinkPreviewOptions = copied.LinkPreviewOptions,
            Photo = copied.Photo,
            Document = copied.Document,
            Caption = caption is null ? copied.Caption : caption.Text,
            CaptionEntities = caption is null ? copied.CaptionEntities : caption.Entities,
        });
        var effect = new MethodEffect(sent.Chat.Id, sent.MessageId, sent.Text ?? sent.Caption);
        return Task.FromResult(MethodResult.Of(new MessageIdObject(sent.MessageId), ApiJson.Default.MessageIdObject, effect));
    }
}
