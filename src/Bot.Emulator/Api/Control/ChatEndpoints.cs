using Bot.Emulator.State;

namespace Bot.Emulator.Api.Control;

/// <summary>The program API on chats and people. Its shapes are kept stable for other tools.</summary>
internal sealed class ChatEndpoints(World world, People people)
{
    private const int MaximumRange = 10_000_000;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/emulator/chats", Bodies.Guarded(ListAsync));
        routes.MapPost("/emulator/chats", Bodies.Guarded(PopulateAsync));
        routes.MapGet("/emulator/chats/{chatId}/messages", Bodies.Guarded(MessagesAsync));
        routes.MapPost("/emulator/chats/{chatId}/messages", Bodies.Guarded(SayAsync));
        routes.MapPost("/emulator/chats/{chatId}/documents", Bodies.Guarded(SendFileAsync));
        routes.MapPost("/emulator/chats/{chatId}/callbacks", Bodies.Guarded(PressAsync));
        routes.MapPost("/emulator/chats/{chatId}/membership", Bodies.Guarded(MembershipAsync));
        routes.MapPost("/emulator/chats/{chatId}/migrate", Bodies.Guarded(MigrateAsync));
        routes.MapGet("/emulator/people", Bodies.Guarded(PeopleAsync));
        routes.MapPost("/emulator/people", Bodies.Guarded(MeetAsync));
    }

    private Task ListAsync(HttpContext context, CancellationToken cancellation)
    {
        var limit = int.TryParse(context.Request.Query["limit"], out var asked) ? asked : int.MaxValue;
        var chats = world.Chats.Rooms
            .OrderByDescending(room => room.Last?.Date ?? 0)
            .ThenBy(room => room.Chat.Id)
            .Take(limit)
            .Select(room => new ChatSummary(
                room.Chat, room.BotStatus, room.Members().ToDictionary(member => $"{member.Key}", member => member.Value), room.Last));
        return Bodies.WriteAsync<IReadOnlyList<ChatSummary>>(context, [.. chats], ControlJson.Default.IReadOnlyListChatSummary, cancellation);
    }

    private async Task PopulateAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await Bodies.ReadAsync(context.Request, ControlJson.Default.PopulateRequest, cancellation);
        if (request.Private is not { From: > 0, Count: > 0 and <= MaximumRange } span)
            throw new ControlException($"private needs from and count, both positive, count at most {MaximumRange}");
        world.Chats.AddRange(new ChatRange(span.From, span.Count));
        await Bodies.DoneAsync(context, cancellation, new ControlAnswer { Count = world.Chats.Count });
    }

    private Task MessagesAsync(HttpContext context, CancellationToken cancellation) =>
        Bodies.WriteAsync(
            context, world.Chats.Find(Bodies.ChatId(context))?.Messages() ?? [], ApiJson.Default.IReadOnlyListMessageObject, cancellation);

    private async Task SayAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await Bodies.ReadAsync(context.Request, ControlJson.Default.SayRequest, cancellation);
        await Bodies.WriteAsync(context, people.Say(Bodies.ChatId(context), request), ApiJson.Default.MessageObject, cancellation);
    }

    private async Task SendFileAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await Bodies.ReadAsync(context.Request, ControlJson.Default.SendFileRequest, cancellation);
        await Bodies.WriteAsync(context, people.SendFile(Bodies.ChatId(context), request), ApiJson.Default.MessageObject, cancellation);
    }

    private async Task PressAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await Bodies.ReadAsync(context.Request, ControlJson.Default.PressRequest, cancellation);
        await Bodies.DoneAsync(context, cancellation, new ControlAnswer { Id = people.Press(Bodies.ChatId(context), request) });
    }

    private async Task MembershipAsync(HttpContext context, CancellationToken cancellation)
    {
        people.ChangeStanding(
            Bodies.ChatId(context), await Bodies.ReadAsync(context.Request, ControlJson.Default.MembershipRequest, cancellation));
        await Bodies.DoneAsync(context, cancellation);
    }

    private async Task MigrateAsync(HttpContext context, CancellationToken cancellation)
    {
        people.Migrate(Bodies.ChatId(context), await Bodies.ReadAsync(context.Request, ControlJson.Default.MigrateRequest, cancellation));
        await Bodies.DoneAsync(context, cancellation);
    }

    private Task PeopleAsync(HttpContext context, CancellationToken cancellation) =>
        Bodies.WriteAsync(context, world.People.All, ApiJson.Default.IReadOnlyListUserObject, cancellation);

    private async Task MeetAsync(HttpContext context, CancellationToken cancellation)
    {
        var person = await Bodies.ReadAsync(context.Request, ApiJson.Default.UserObject, cancellation);
        if (person.Id <= 0)
            throw new ControlException("id is missing");
        var met = world.People.Meet(person);
        world.News.ChatChanged(met.Id);
        await Bodies.WriteAsync(context, met, ApiJson.Default.UserObject, cancellation);
    }
}
