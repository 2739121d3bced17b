using Bot.Emulator.State;

namespace Bot.Emulator.Api.Control;

/// <summary><c>GET /emulator/events</c>: what happens, as server-sent events, for the chat page.</summary>
internal sealed class EventsEndpoint(World world, IHostApplicationLifetime lifetime)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/emulator/events", ServeAsync);

    private async Task ServeAsync(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await context.Response.WriteAsync("retry: 1000\nevent: hello\ndata: {}\n\n", ends.Token);
            await context.Response.Body.FlushAsync(ends.Token);
            await foreach (var told in world.Events.Listen(ends.Token))
            {
                await context.Response.WriteAsync($"id: {told.Number}\nevent: {told.Name}\ndata: {told.Data}\n\n", ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the emulator stops.
        }
    }
}
