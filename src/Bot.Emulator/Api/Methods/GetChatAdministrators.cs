using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>getChatAdministrators.</summary>
internal sealed class GetChatAdministrators(World world, ChatAccess access) : IBotMethod
{
    public string Name => "getChatAdministrators";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var room = access.Find(parameters);
        if (room.Chat.Type == ChatTypes.Private)
            throw ApiException.BadRequest("there are no administrators in the private chat");
        var found = room.Members()
            .Where(member => member.Value is MemberStatus.Creator or MemberStatus.Administrator)
            .Select(member => (User: world.People.Find(member.Key), Status: member.Value))
            .Where(member => member.User is not null)
            .Select(member => ChatMemberObject.Of(member.User ?? world.Bot, member.Status))
            .ToList();
        if (room.BotStatus == MemberStatus.Administrator)
            found.Add(ChatMemberObject.Of(world.Bot, room.BotStatus));
        return Task.FromResult(MethodResult.Of<IReadOnlyList<ChatMemberObject>>(found, ApiJson.Default.IReadOnlyListChatMemberObject));
    }
}
