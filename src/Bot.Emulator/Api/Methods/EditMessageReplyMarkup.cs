namespace Bot.Emulator.Api.Methods;

/// <summary>editMessageReplyMarkup: only the keyboard changes; an absent one removes it.</summary>
internal sealed class EditMessageReplyMarkup(Editing editing) : IBotMethod
{
    public string Name => "editMessageReplyMarkup";

    public MethodKind Kind => MethodKind.Edit;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var keyboard = KeyboardInput.Read(parameters);
        return Task.FromResult(editing.Edit(parameters, message => message with { ReplyMarkup = keyboard }));
    }
}
