using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>What every edit shares: the message it names, whether anything changes, and telling the page.</summary>
internal sealed class Editing(World world, ChatAccess access)
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    /// <summary>Changes the message a call names and answers with it.</summary>
    /// <exception cref="ApiException">It cannot be found or edited, or nothing changes.</exception>
    public MethodResult Edit(Parameters parameters, Func<MessageObject, MessageObject> change)
    {
        if (parameters.Text("inline_message_id") is not null && parameters.Text("chat_id") is null)
            throw ApiException.BadRequest("MESSAGE_ID_INVALID");
        var room = access.FindWritable(parameters);
        var id = parameters.Int("message_id") ?? throw ApiException.BadRequest("message identifier is not specified");
        var current = room.Find(id) ?? Forgotten(room, id);
        if (current.From?.Id != world.Bot.Id && current.SenderChat?.Id != room.Chat.Id)
            throw ApiException.BadRequest("message can't be edited");
        var edited = change(current);
        if (IsSame(current, edited))
            throw ApiException.BadRequest(NotModified);
        edited = edited with { EditDate = world.Now() };
        room.Replace(edited);
        world.News.Edited(edited);
        var effect = new MethodEffect(room.Chat.Id, id, edited.Text ?? edited.Caption);
        return MethodResult.Of(edited, ApiJson.Default.MessageObject, effect);
    }

    /// <summary>A message beyond the bound on kept messages is taken for one of the bot's.</summary>
    private MessageObject Forgotten(ChatRoom room, int id) => room.HasForgotten(id)
        ? new MessageObject { MessageId = id, Chat = room.Chat, Date = world.Now(), From = world.Bot, Text = "" }
        : throw ApiException.BadRequest("message to edit not found");

    private static bool IsSame(MessageObject current, MessageObject edited) =>
        current.Text == edited.Text
        && current.Caption == edited.Caption
        && (current.Entities ?? []).SequenceEqual(edited.Entities ?? [])
        && (current.CaptionEntities ?? []).SequenceEqual(edited.CaptionEntities ?? [])
        && Equals(current.ReplyMarkup, edited.ReplyMarkup);
}
