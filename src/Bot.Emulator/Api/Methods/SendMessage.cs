namespace Bot.Emulator.Api.Methods;

/// <summary>sendMessage.</summary>
internal sealed class SendMessage(Posting posting, TextInput input) : IBotMethod
{
    public string Name => "sendMessage";

    public MethodKind Kind => MethodKind.Send;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var content = input.Text(parameters);
        var preview = parameters.Json("link_preview_options", ApiJson.Default.LinkPreviewOptions, "link preview options");
        var sent = posting.Post(parameters, message => message with
        {
            Text = content.Text,
            Entities = content.Entities.Count == 0 ? null : content.Entities,
            LinkPreviewOptions = preview,
        });
        var effect = new MethodEffect(sent.Chat.Id, sent.MessageId, content.Text);
        return Task.FromResult(MethodResult.Of(sent, ApiJson.Default.MessageObject, effect));
    }
}
