using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>answerCallbackQuery: ends the wait on the button and may show a popup to the one who pressed.</summary>
internal sealed class AnswerCallbackQuery(World world) : IBotMethod
{
    private const int MaximumText = 200;

    public string Name => "answerCallbackQuery";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var press = world.Callbacks.Find(parameters.Text("callback_query_id") ?? "")
            ?? throw ApiException.BadRequest("query is too old and response timeout expired or query ID is invalid");
        var text = parameters.Text("text");
        if (text?.Length > MaximumText)
            throw ApiException.BadRequest("MESSAGE_TOO_LONG");
        var url = parameters.Text("url");
        if (url is { Length: > 0 } && !url.StartsWith("https://t.me/" + world.Bot.Username, StringComparison.OrdinalIgnoreCase))
            throw ApiException.BadRequest("URL_INVALID");
        world.News.Popup(press, text, parameters.Flag("show_alert"), url);
        return Task.FromResult(MethodResult.True);
    }
}
