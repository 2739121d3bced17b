using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>
/// Many private chats at once, for load: each costs four bytes (its last message id) until a person writes in it.
/// Their messages are counted in the record of sends and not kept.
/// </summary>
internal sealed class ChatRange(long from, int count)
{
    private readonly int[] _lastIds = new int[count];

    public long From => from;

    public int Count => count;

    public bool Holds(long chatId) => chatId >= from && chatId - from < count;

    public int Next(long chatId) => Interlocked.Increment(ref _lastIds[chatId - from]);

    public int Last(long chatId) => Volatile.Read(ref _lastIds[chatId - from]);

    public ChatObject Describe(long chatId) =>
        new() { Id = chatId, Type = ChatTypes.Private, FirstName = $"Reader {chatId}" };
}
