using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Emulator.Api.Control;

/// <summary>Reads and writes bodies of the program API.</summary>
internal static class Bodies
{
    /// <summary>The body as JSON of a type, whatever content type it came with.</summary>
    /// <exception cref="ControlException">It is not.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, type, cancellation)
                ?? throw new ControlException("the body is empty");
        }
        catch (JsonException broken)
        {
            throw new ControlException($"the body is not the JSON expected: {broken.Path} line {broken.LineNumber + 1}");
        }
    }

    /// <summary>Runs a handler and answers 400 with the reason where the request makes no sense.</summary>
    public static RequestDelegate Guarded(Func<HttpContext, CancellationToken, Task> handler) => async context =>
    {
        try
        {
            await handler(context, context.RequestAborted);
        }
        catch (ControlException wrong)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await WriteAsync(context, ControlAnswer.Wrong(wrong.Message), ControlJson.Default.ControlAnswer, context.RequestAborted);
        }
    };

    public static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        context.Response.WriteAsJsonAsync(value, type, "application/json", cancellation);

    public static Task DoneAsync(HttpContext context, CancellationToken cancellation, ControlAnswer? answer = null) =>
        WriteAsync(context, answer ?? new ControlAnswer(), ControlJson.Default.ControlAnswer, cancellation);

    /// <summary>The chat id of the route.</summary>
    public static long ChatId(HttpContext context) =>
        long.TryParse(context.Request.RouteValues["chatId"] as string, out var id)
            ? id
            : throw new ControlException("the chat id is not a number");
}
