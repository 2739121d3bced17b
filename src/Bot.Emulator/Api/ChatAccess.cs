using System.Globalization;
using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api;

/// <summary>Finds the chat a call names and says whether the bot may write there, in Telegram's words.</summary>
internal sealed class ChatAccess(World world)
{
    /// <summary>The chat named by a parameter.</summary>
    /// <exception cref="ApiException">No such chat, or the bot has never met the person.</exception>
    public ChatRoom Find(Parameters parameters, string name = "chat_id")
    {
        var text = parameters.Text(name);
        if (string.IsNullOrEmpty(text))
            throw ApiException.BadRequest($"{name} is empty");
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
            return world.Chats.FindByUsername(text) ?? throw ApiException.BadRequest("chat not found");
        if (world.Chats.Find(id) is { } room)
            return room;
        throw world.People.Find(id) is null
            ? ApiException.BadRequest("chat not found")
            : ApiException.Forbidden("bot can't initiate conversation with a user");
    }

    /// <summary>The chat named by "chat_id", if the bot may write there.</summary>
    /// <exception cref="ApiException">It may not.</exception>
    public ChatRoom FindWritable(Parameters parameters)
    {
        var room = Find(parameters);
        if (room.MigratedTo is { } target)
            throw new ApiException(400, "Bad Request: group chat was upgraded to a supergroup chat", migrateTo: target);
        if (room.IsDeactivated)
            throw ApiException.Forbidden("user is deactivated");
        var kind = room.Chat.Type == ChatTypes.Private ? "" : room.Chat.Type + " chat";
        return room.BotStatus switch
        {
            MemberStatus.Kicked when kind.Length == 0 => throw ApiException.Forbidden("bot was blocked by the user"),
            MemberStatus.Kicked => throw ApiException.Forbidden($"bot was kicked from the {kind}"),
            MemberStatus.Left => throw ApiException.Forbidden($"bot is not a member of the {kind}"),
            MemberStatus.Member when room.Chat.Type == ChatTypes.Channel =>
                throw ApiException.BadRequest("need administrator rights in the channel chat"),
            _ => room,
        };
    }
}
