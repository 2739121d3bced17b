using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>
/// One chat: its people, the bot's standing in it and its latest messages. At most <c>keep</c> messages are held; older
/// ones are forgotten, not deleted: an edit of a forgotten message is believed. Safe for use by many threads.
/// </summary>
internal sealed class ChatRoom(ChatObject chat, int keep, ChatRange? range = null)
{
    private readonly Lock _gate = new();
    private readonly List<MessageObject> _messages = [];
    private readonly Dictionary<long, string> _members = [];
    private readonly HashSet<int> _threads = [];
    private int _lastId;

    public ChatObject Chat { get; private set; } = chat;

    /// <summary>The bot's standing, one of <see cref="MemberStatus"/>.</summary>
    public string BotStatus { get; set; } = MemberStatus.Member;

    /// <summary>The person's account is gone; every send is refused.</summary>
    public bool IsDeactivated { get; set; }

    /// <summary>The supergroup this group became, or null.</summary>
    public long? MigratedTo { get; set; }

    /// <summary>The latest message held, or null.</summary>
    public MessageObject? Last
    {
        get
        {
            lock (_gate)
                return _messages.Count == 0 ? null : _messages[^1];
        }
    }

    /// <summary>Numbers a message with the chat's next id, keeps it and returns it.</summary>
    public MessageObject Add(Func<int, MessageObject> compose)
    {
        lock (_gate)
        {
            var message = compose(range?.Next(Chat.Id) ?? ++_lastId);
            if (keep == 0)
                return message;
            if (_messages.Count >= keep)
                _messages.RemoveAt(0);
            _messages.Add(message);
            return message;
        }
    }

    public MessageObject? Find(int messageId)
    {
        lock (_gate)
            return IndexOf(messageId) is var index and >= 0 ? _messages[index] : null;
    }

    /// <summary>True where the id was given out but the message is no longer held because of the bound.</summary>
    public bool HasForgotten(int messageId)
    {
        lock (_gate)
        {
            var last = range?.Last(Chat.Id) ?? _lastId;
            var firstHeld = _messages.Count == 0 ? int.MaxValue : _messages[0].MessageId;
            return messageId > 0 && messageId <= last && messageId < firstHeld && (keep == 0 || _messages.Count >= keep);
        }
    }

    /// <summary>Puts an edited message in the place of the one with its id. False where it is not held.</summary>
    public bool Replace(MessageObject edited)
    {
        lock (_gate)
        {
            var index = IndexOf(edited.MessageId);
            if (index >= 0)
                _messages[index] = edited;
            return index >= 0;
        }
    }

    public bool Remove(int messageId)
    {
        lock (_gate)
        {
            var index = IndexOf(messageId);
            if (index >= 0)
                _messages.RemoveAt(index);
            return index >= 0;
        }
    }

    public IReadOnlyList<MessageObject> Messages()
    {
        lock (_gate)
            return [.. _messages];
    }

    public void Describe(ChatObject chat) => Chat = chat;

    public void Seat(long userId, string status)
    {
        lock (_gate)
            _members[userId] = status;
    }

    /// <summary>A person's standing; "left" for a stranger.</summary>
    public string StatusOf(long userId)
    {
        lock (_gate)
            return _members.GetValueOrDefault(userId, MemberStatus.Left);
    }

    public IReadOnlyDictionary<long, string> Members()
    {
        lock (_gate)
            return new Dictionary<long, string>(_members);
    }

    public void OpenThread(int threadId)
    {
        lock (_gate)
            _threads.Add(threadId);
    }

    public bool HasThread(int threadId)
    {
        lock (_gate)
            return _threads.Contains(threadId);
    }

    private int IndexOf(int messageId)
    {
        var (low, high) = (0, _messages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var id = _messages[middle].MessageId;
            if (id == messageId)
                return middle;
            (low, high) = id < messageId ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }
}
