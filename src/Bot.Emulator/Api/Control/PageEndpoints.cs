using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Control;

/// <summary>What the chat page needs besides the program API: history, profile, photos, documents and publishing.</summary>
internal sealed class PageEndpoints(World world, EmulatorOptions options, SampleStories samples)
{
    private readonly PublishFolder _folder = new(options.ContentFolder);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/emulator/chats/{chatId}/history", Bodies.Guarded(HistoryAsync));
        routes.MapGet("/emulator/profile", Bodies.Guarded(ProfileAsync));
        routes.MapGet("/emulator/photos/{id}", PhotoAsync);
        routes.MapGet("/emulator/documents/{id}", DocumentAsync);
        routes.MapGet("/emulator/samples", Bodies.Guarded(SamplesAsync));
        routes.MapPost("/emulator/publish", Bodies.Guarded(PublishAsync));
    }

    private Task HistoryAsync(HttpContext context, CancellationToken cancellation)
    {
        var messages = world.Chats.Find(Bodies.ChatId(context))?.Messages() ?? [];
        return Bodies.WriteAsync<IReadOnlyList<PageMessage>>(
            context, [.. messages.Select(PageMessage.Of)], PageJson.Default.IReadOnlyListPageMessage, cancellation);
    }

    private Task ProfileAsync(HttpContext context, CancellationToken cancellation)
    {
        var query = context.Request.Query;
        _ = long.TryParse(query["chat"], out var chatId);
        _ = long.TryParse(query["user"], out var userId);
        var language = world.People.Find(userId)?.LanguageCode ?? "";
        var room = world.Chats.Find(chatId);
        var chat = room?.Chat ?? new ChatObject { Id = chatId };
        var isAdministrator = room?.StatusOf(userId) is MemberStatus.Creator or MemberStatus.Administrator;
        var profile = new Profile(
            world.Bot,
            world.Names.Get(language) is { Length: > 0 } name ? name : world.Bot.FirstName,
            world.Descriptions.Get(language),
            world.ShortDescriptions.Get(language),
            world.Commands.For(chat, userId, isAdministrator, language),
            options.AdminId,
            _folder.IsOpen);
        return Bodies.WriteAsync(context, profile, ControlJson.Default.Profile, cancellation);
    }

    private async Task PhotoAsync(HttpContext context)
    {
        if (world.Files.Content(context.Request.RouteValues["id"] as string ?? "") is not { } bytes)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = bytes is [0xFF, ..] ? "image/jpeg" : bytes is [(byte)'G', ..] ? "image/gif" : "image/png";
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private async Task DocumentAsync(HttpContext context)
    {
        var id = context.Request.RouteValues["id"] as string ?? "";
        if (world.Documents.Find(id) is not { } document || world.Files.Content(id) is not { } bytes)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // Never shown by the browser, whatever it is: a stranger's file must not run in the page.
        context.Response.ContentType = "application/octet-stream";
        context.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(document.FileName ?? "file")}";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private async Task SamplesAsync(HttpContext context, CancellationToken cancellation) =>
        await Bodies.WriteAsync(context, await samples.ReadAsync(cancellation), ControlJson.Default.IReadOnlyListSample, cancellation);

    private async Task PublishAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await Bodies.ReadAsync(context.Request, ControlJson.Default.PublishRequest, cancellation);
        var name = await _folder.PublishAsync(request.Name, request.Text, cancellation);
        await Bodies.DoneAsync(context, cancellation, new ControlAnswer { Name = name });
    }
}
