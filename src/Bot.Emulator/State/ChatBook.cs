using System.Collections.Concurrent;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>Every chat the bot can reach. <paramref name="keep"/> bounds the messages held per chat.</summary>
internal sealed class ChatBook(int keep)
{
    private readonly ConcurrentDictionary<long, ChatRoom> _rooms = new();
    private volatile IReadOnlyList<ChatRange> _ranges = [];

    /// <summary>The chats someone has written in; ranges are counted apart.</summary>
    public IReadOnlyCollection<ChatRoom> Rooms => [.. _rooms.Values];

    public int Count => _rooms.Count + _ranges.Sum(range => range.Count);

    /// <summary>The chat with this id, or null. A chat of a range costs nothing lasting until it is opened.</summary>
    public ChatRoom? Find(long chatId)
    {
        if (_rooms.TryGetValue(chatId, out var room))
            return room;
        foreach (var range in _ranges)
        {
            if (range.Holds(chatId))
                return new ChatRoom(range.Describe(chatId), 0, range);
        }
        return null;
    }

    /// <summary>A public group or channel by its username, with or without the at sign.</summary>
    public ChatRoom? FindByUsername(string username)
    {
        var name = username.TrimStart('@');
        return _rooms.Values.FirstOrDefault(room =>
            room.Chat.Type != ChatTypes.Private && string.Equals(room.Chat.Username, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The chat with this id, made from the description where it is new.</summary>
    public ChatRoom Open(ChatObject chat) => _rooms.GetOrAdd(
        chat.Id,
        (id, described) => new ChatRoom(described, keep, _ranges.FirstOrDefault(range => range.Holds(id))),
        chat);

    public void AddRange(ChatRange range)
    {
        lock (_rooms)
            _ranges = [.. _ranges, range];
    }
}
