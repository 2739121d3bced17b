using Bot.Emulator.Api.Markup;
using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Control;

/// <summary>What people do: they write, press buttons, block the bot and change groups. Each becomes an update.</summary>
internal sealed class People(World world, MarkupParser markup)
{
    /// <summary>A person writes in a chat; a private chat begins or, where the bot was blocked, begins again with it.</summary>
    /// <exception cref="ControlException">The request does not make sense.</exception>
    public MessageObject Say(long chatId, SayRequest request)
    {
        if (string.IsNullOrEmpty(request.Text))
            throw new ControlException("text is missing");
        var person = Person(request.From);
        var room = Enter(chatId, person, request.Type, request.Title, request.Username);
        ComeBack(room, person);
        if (request.MessageThreadId is { } thread)
            OpenThread(room, thread);
        var text = markup.Parse(request.Text, null);
        var isChannel = room.Chat.Type == ChatTypes.Channel;
        var said = room.Add(id => new MessageObject
        {
            MessageId = id,
            MessageThreadId = request.MessageThreadId,
            IsTopicMessage = request.MessageThreadId is null ? null : true,
            From = isChannel ? null : request.Anonymous ? Anonymous : person,
            SenderChat = isChannel || request.Anonymous ? room.Chat : null,
            Date = world.Now(),
            Chat = room.Chat,
            ReplyToMessage = Answered(room, request.ReplyToMessageId),
            Text = text.Text.Length > 0 ? text.Text : request.Text,
            Entities = text.Entities.Count == 0 ? null : text.Entities,
        });
        Tell(room, said);
        return said;
    }

    /// <summary>A person sends a file.</summary>
    /// <exception cref="ControlException">The request does not make sense.</exception>
    public MessageObject SendFile(long chatId, SendFileRequest request)
    {
        if (request.Content is null or [] && request.Size is not > 0)
            throw new ControlException("content is missing");
        var person = Person(request.From);
        var room = Enter(chatId, person, request.Type, null, null);
        ComeBack(room, person);
        var document = world.Documents.Add(request.FileName, request.MimeType, request.Content, request.Size);
        var caption = string.IsNullOrEmpty(request.Caption) ? null : markup.Parse(request.Caption, null);
        var sent = room.Add(id => new MessageObject
        {
            MessageId = id,
            From = person,
            Date = world.Now(),
            Chat = room.Chat,
            Document = document,
            Caption = caption?.Text,
            CaptionEntities = caption is { Entities.Count: > 0 } ? caption.Entities : null,
        });
        Tell(room, sent);
        return sent;
    }

    /// <summary>A person presses a button. Returns the id of the query.</summary>
    /// <exception cref="ControlException">The request does not make sense.</exception>
    public string Press(long chatId, PressRequest request)
    {
        var person = Person(request.From);
        var room = world.Chats.Find(chatId) ?? throw new ControlException("there is no such chat");
        var message = room.Find(request.MessageId);
        if (message is null && !room.HasForgotten(request.MessageId))
            throw new ControlException("there is no such message");
        message ??= new MessageObject { MessageId = request.MessageId, Chat = room.Chat, Date = 0 };
        var id = world.Callbacks.Open(chatId, person.Id, request.MessageId);
        world.Updates.Add(new UpdateObject
        {
            CallbackQuery = new CallbackQueryObject
            {
                Id = id,
                From = person,
                Message = message,
                ChatInstance = $"{unchecked(chatId * 7_919)}",
                Data = request.Data ?? "",
            },
        });
        return id;
    }

    /// <summary>The bot's standing in a chat changes by a person's hand.</summary>
    /// <exception cref="ControlException">The request does not make sense.</exception>
    public void ChangeStanding(long chatId, MembershipRequest request)
    {
        var person = Person(request.From ?? new UserObject { Id = Math.Abs(chatId) });
        var room = Enter(chatId, person, request.Type, request.Title, null);
        if (request.Status == MembershipRequest.Deactivated)
            room.IsDeactivated = true;
        else if (request.Status is { } status && MemberStatus.IsKnown(status))
            ChangeStanding(room, person, status);
        else
            throw new ControlException("status must be creator, administrator, member, left, kicked or deactivated");
    }

    /// <summary>A group becomes a supergroup with a new id; both chats tell the bot so.</summary>
    /// <exception cref="ControlException">There is no such group.</exception>
    public void Migrate(long chatId, MigrateRequest request)
    {
        var old = world.Chats.Find(chatId);
        if (old is null || old.Chat.Type != ChatTypes.Group || request.To >= 0)
            throw new ControlException("only a group can become a supergroup, and its new id is negative");
        var person = Person(request.From ?? new UserObject { Id = Math.Abs(chatId) });
        var room = world.Chats.Open(old.Chat with { Id = request.To, Type = ChatTypes.Supergroup });
        foreach (var (id, status) in old.Members())
            room.Seat(id, status);
        Announce(old, person, message => message with { MigrateToChatId = request.To });
        Announce(room, person, message => message with { MigrateFromChatId = chatId });
        old.MigratedTo = request.To;
    }

    private static UserObject Anonymous { get; } =
        new() { Id = 1_087_968_824, IsBot = true, FirstName = "Group", Username = "GroupAnonymousBot" };

    private UserObject Person(UserObject? described) => described is { Id: > 0 }
        ? world.People.Meet(described)
        : throw new ControlException("from.id is missing");

    private ChatRoom Enter(long chatId, UserObject person, string? type, string? title, string? username)
    {
        var kind = type ?? (chatId == person.Id ? ChatTypes.Private : world.Chats.Find(chatId)?.Chat.Type ?? ChatTypes.Supergroup);
        if (!ChatTypes.IsKnown(kind))
            throw new ControlException("type must be private, group, supergroup or channel");
        var isNew = world.Chats.Find(chatId) is null;
        var room = world.Chats.Open(kind == ChatTypes.Private
            ? new ChatObject { Id = chatId, FirstName = person.FirstName, LastName = person.LastName, Username = person.Username }
            : new ChatObject { Id = chatId, Type = kind, Title = title ?? $"Chat {chatId}", Username = username });
        if (isNew && kind == ChatTypes.Channel)
            room.BotStatus = MemberStatus.Administrator;
        if (room.StatusOf(person.Id) == MemberStatus.Left)
            room.Seat(person.Id, MemberStatus.Member);
        if (isNew)
            world.News.ChatChanged(chatId);
        return room;
    }

    private void ComeBack(ChatRoom room, UserObject person)
    {
        if (room.Chat.Type == ChatTypes.Private && room.BotStatus == MemberStatus.Kicked)
            ChangeStanding(room, person, MemberStatus.Member);
    }

    private void Tell(ChatRoom room, MessageObject posted)
    {
        world.News.Posted(posted);
        if (MemberStatus.IsPresent(room.BotStatus) && !room.IsDeactivated)
            world.Updates.Add(room.Chat.Type == ChatTypes.Channel ? new UpdateObject { ChannelPost = posted } : new UpdateObject { Message = posted });
    }

    private static MessageObject? Answered(ChatRoom room, int? id) =>
        id is { } given && room.Find(given) is { } found ? found with { ReplyToMessage = null } : null;

    private static void OpenThread(ChatRoom room, int thread)
    {
        if (room.Chat.Type == ChatTypes.Supergroup && room.Chat.IsForum != true)
            room.Describe(room.Chat with { IsForum = true });
        room.OpenThread(thread);
    }

    private void ChangeStanding(ChatRoom room, UserObject person, string status)
    {
        var before = room.BotStatus;
        room.BotStatus = status;
        world.Updates.Add(new UpdateObject
        {
            MyChatMember = new ChatMemberUpdated
            {
                Chat = room.Chat,
                From = person,
                Date = world.Now(),
                OldChatMember = ChatMemberObject.Of(world.Bot, before),
                NewChatMember = ChatMemberObject.Of(world.Bot, status),
            },
        });
        world.News.ChatChanged(room.Chat.Id);
    }

    private void Announce(ChatRoom room, UserObject person, Func<MessageObject, MessageObject> fill)
    {
        var message = room.Add(id => fill(new MessageObject { MessageId = id, From = person, Chat = room.Chat, Date = world.Now() }));
        world.Updates.Add(new UpdateObject { Message = message });
        world.News.ChatChanged(room.Chat.Id);
    }
}
