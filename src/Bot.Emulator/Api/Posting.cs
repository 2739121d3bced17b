using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api;

/// <summary>What every way of sending shares: the chat, thread and reply, the new message, and telling the page.</summary>
internal sealed class Posting(World world, ChatAccess access)
{
    /// <summary>
    /// Posts a message of the bot to the chat a call names. <paramref name="fill"/> adds the content to a message that has
    /// all the rest.
    /// </summary>
    /// <exception cref="ApiException">The chat, the thread or the answered message does not allow it.</exception>
    public MessageObject Post(Parameters parameters, Func<MessageObject, MessageObject> fill)
    {
        var room = access.FindWritable(parameters);
        var thread = Thread(parameters, room);
        var answered = Answered(parameters, room);
        var keyboard = KeyboardInput.Read(parameters);
        var sent = room.Add(id => fill(new MessageObject
        {
            MessageId = id,
            MessageThreadId = thread,
            IsTopicMessage = thread is null ? null : true,
            From = room.Chat.Type == ChatTypes.Channel ? null : world.Bot,
            SenderChat = room.Chat.Type == ChatTypes.Channel ? room.Chat : null,
            Date = world.Now(),
            Chat = room.Chat,
            ReplyToMessage = answered,
            HasProtectedContent = parameters.Flag("protect_content") ? true : null,
            ReplyMarkup = keyboard,
            IsSilent = parameters.Flag("disable_notification"),
        }));
        world.News.Posted(sent);
        return sent;
    }

    private static int? Thread(Parameters parameters, ChatRoom room)
    {
        var thread = parameters.Int("message_thread_id");
        if (thread is null or 0 || (room.Chat.IsForum == true && thread == 1))
            return null;
        return room.HasThread(thread.Value) ? thread : throw ApiException.BadRequest("message thread not found");
    }

    private static MessageObject? Answered(Parameters parameters, ChatRoom room)
    {
        var reply = parameters.Json("reply_parameters", ApiJson.Default.ReplyParameters, "reply parameters");
        var id = reply?.MessageId ?? parameters.Int("reply_to_message_id");
        if (id is null or 0)
            return null;
        if (room.Find(id.Value) is { } message)
            return message with { ReplyToMessage = null };
        var mayMiss = reply?.AllowSendingWithoutReply == true || parameters.Flag("allow_sending_without_reply");
        return mayMiss || room.HasForgotten(id.Value) ? null : throw ApiException.BadRequest("message to be replied not found");
    }
}
