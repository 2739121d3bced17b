using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>getChatMember.</summary>
internal sealed class GetChatMember(World world, ChatAccess access) : IBotMethod
{
    public string Name => "getChatMember";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var room = access.Find(parameters);
        var id = parameters.Long("user_id") ?? throw ApiException.BadRequest("invalid user_id specified");
        var isBot = id == world.Bot.Id;
        var user = isBot ? world.Bot : world.People.Find(id) ?? throw ApiException.BadRequest("member not found");
        var status = isBot ? room.BotStatus : room.StatusOf(id);
        return Task.FromResult(MethodResult.Of(ChatMemberObject.Of(user, status), ApiJson.Default.ChatMemberObject));
    }
}
