using System.Text.Json.Serialization.Metadata;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>getMyName, getMyDescription and getMyShortDescription, each in its own object.</summary>
internal sealed class GetProfileText<T>(string name, LocalisedTexts texts, Func<string, T> wrap, JsonTypeInfo<T> type) : IBotMethod
{
    public string Name => name;

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation) =>
        Task.FromResult(MethodResult.Of(wrap(texts.Get(CommandsInput.Language(parameters))), type));
}
