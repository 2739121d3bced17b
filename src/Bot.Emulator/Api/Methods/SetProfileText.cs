using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>setMyName, setMyDescription and setMyShortDescription: one text in one language.</summary>
internal sealed class SetProfileText(World world, string name, LocalisedTexts texts, string parameter, int maximum) : IBotMethod
{
    public string Name => name;

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var text = parameters.Text(parameter) ?? "";
        if (text.Length > maximum)
            throw ApiException.BadRequest($"{parameter} is too long");
        texts.Set(CommandsInput.Language(parameters), text);
        world.News.ProfileChanged();
        return Task.FromResult(MethodResult.True);
    }
}
