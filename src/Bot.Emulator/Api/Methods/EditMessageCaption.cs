namespace Bot.Emulator.Api.Methods;

/// <summary>editMessageCaption.</summary>
internal sealed class EditMessageCaption(Editing editing, TextInput input) : IBotMethod
{
    public string Name => "editMessageCaption";

    public MethodKind Kind => MethodKind.Edit;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var caption = input.Caption(parameters);
        var keyboard = KeyboardInput.Read(parameters);
        return Task.FromResult(editing.Edit(parameters, message =>
            !message.HasCaption
                ? throw ApiException.BadRequest("there is no caption in the message to edit")
                : message with
                {
                    Caption = caption.Text.Length == 0 ? null : caption.Text,
                    CaptionEntities = caption.Entities.Count == 0 ? null : caption.Entities,
                    ReplyMarkup = keyboard,
                }));
    }
}
