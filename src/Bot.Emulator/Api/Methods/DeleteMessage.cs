using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>deleteMessage: within 48 hours, its own messages and those of a private chat's person.</summary>
internal sealed class DeleteMessage(World world, ChatAccess access) : IBotMethod
{
    private const long Window = 48 * 60 * 60;

    public string Name => "deleteMessage";

    public MethodKind Kind => MethodKind.Delete;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var room = access.FindWritable(parameters);
        var id = parameters.Int("message_id") ?? throw ApiException.BadRequest("message identifier is not specified");
        if (room.Find(id) is { } message)
            Check(room, message);
        else if (!room.HasForgotten(id))
            throw ApiException.BadRequest("message to delete not found");
        room.Remove(id);
        world.News.Deleted(room.Chat.Id, id);
        return Task.FromResult(MethodResult.True with { Effect = new MethodEffect(room.Chat.Id, id, null) });
    }

    private void Check(ChatRoom room, MessageObject message)
    {
        var mayDelete = message.From?.Id == world.Bot.Id
            || room.Chat.Type is ChatTypes.Private or ChatTypes.Channel
            || room.BotStatus == MemberStatus.Administrator;
        if (!mayDelete || world.Now() - message.Date > Window)
            throw ApiException.BadRequest("message can't be deleted for everyone");
    }
}
