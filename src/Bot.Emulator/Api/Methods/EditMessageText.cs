namespace Bot.Emulator.Api.Methods;

/// <summary>editMessageText: an absent keyboard removes the one there was.</summary>
internal sealed class EditMessageText(Editing editing, TextInput input) : IBotMethod
{
    public string Name => "editMessageText";

    public MethodKind Kind => MethodKind.Edit;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var content = input.Text(parameters);
        var keyboard = KeyboardInput.Read(parameters);
        var preview = parameters.Json("link_preview_options", ApiJson.Default.LinkPreviewOptions, "link preview options");
        return Task.FromResult(editing.Edit(parameters, message =>
            message.Text is null
                ? throw ApiException.BadRequest("there is no text in the message to edit")
                : message with
                {
                    Text = content.Text,
                    Entities = content.Entities.Count == 0 ? null : content.Entities,
                    LinkPreviewOptions = preview,
                    ReplyMarkup = keyboard,
                }));
    }
}
