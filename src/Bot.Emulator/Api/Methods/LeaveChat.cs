using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>leaveChat.</summary>
internal sealed class LeaveChat(World world, ChatAccess access) : IBotMethod
{
    public string Name => "leaveChat";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var room = access.FindWritable(parameters);
        if (room.Chat.Type == ChatTypes.Private)
            throw ApiException.BadRequest("chat member status can't be changed in private chats");
        room.BotStatus = MemberStatus.Left;
        world.News.ChatChanged(room.Chat.Id);
        return Task.FromResult(MethodResult.True);
    }
}
