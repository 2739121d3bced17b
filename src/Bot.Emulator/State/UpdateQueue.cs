using System.Text.Json;
using Bot.Emulator.Api;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>
/// Updates the bot has not acknowledged, oldest first. They live 24 hours (Bot API, "Getting updates"), and at most
/// <see cref="Capacity"/> wait. Safe for use by many threads.
/// </summary>
internal sealed class UpdateQueue(TimeProvider time)
{
    public const int Capacity = 200_000;

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private static readonly HashSet<string> NotByDefault = ["chat_member", "message_reaction", "message_reaction_count"];

    private readonly Lock _gate = new();
    private readonly LinkedList<StoredUpdate> _waiting = new();
    private TaskCompletionSource _arrival = NewSignal();
    private HashSet<string>? _allowed;
    private long _lastId = 100_000;
    private int _openPolls;

    /// <summary>How many getUpdates calls wait for an update now.</summary>
    public int OpenPolls => Volatile.Read(ref _openPolls);

    public int Count
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <summary>The kinds asked for last; null for the default kinds.</summary>
    public IReadOnlyCollection<string>? Allowed => _allowed;

    /// <summary>Sets the kinds stored from now on; an empty list restores the default.</summary>
    public void Allow(IReadOnlyCollection<string> kinds) => _allowed = kinds.Count == 0 ? null : [.. kinds];

    /// <summary>Queues an update and returns its id, or null where the bot did not ask for its kind.</summary>
    public long? Add(UpdateObject update)
    {
        var kind = update.Kind();
        if (!(_allowed?.Contains(kind) ?? !NotByDefault.Contains(kind)))
            return null;
        return Enqueue(kind, id => JsonSerializer.SerializeToUtf8Bytes(update with { UpdateId = id }, ApiJson.Default.UpdateObject), once: false);
    }

    /// <summary>Queues JSON as given, for tests of hostile input. <paramref name="compose"/> gets the id to write into it.</summary>
    public long AddRaw(Func<long, byte[]> compose, bool once) => Enqueue("raw", compose, once);

    /// <summary>
    /// Forgets what lies before <paramref name="offset"/> and returns up to <paramref name="limit"/> updates. A negative
    /// offset counts from the end and forgets all before it.
    /// </summary>
    public IReadOnlyList<StoredUpdate> Take(long offset, int limit)
    {
        lock (_gate)
        {
            DropExpired();
            if (offset < 0)
                DropWhile(_ => _waiting.Count > -offset);
            else if (offset > 0)
                DropWhile(update => update.Id < offset);
            var taken = _waiting.Take(limit).ToList();
            foreach (var update in taken.Where(update => update.Once))
                _waiting.Remove(update);
            return taken;
        }
    }

    public void Remove(StoredUpdate update)
    {
        lock (_gate)
            _waiting.Remove(update);
    }

    public void Clear()
    {
        lock (_gate)
            _waiting.Clear();
    }

    public void PollBegan() => Interlocked.Increment(ref _openPolls);

    public void PollEnded() => Interlocked.Decrement(ref _openPolls);

    /// <summary>Completes when the next update arrives. Take it before looking, so that none is missed.</summary>
    public Task NextArrival()
    {
        lock (_gate)
            return _arrival.Task;
    }

    private long Enqueue(string kind, Func<long, byte[]> compose, bool once)
    {
        TaskCompletionSource arrival;
        long id;
        lock (_gate)
        {
            DropExpired();
            DropWhile(_ => _waiting.Count >= Capacity);
            id = ++_lastId;
            _waiting.AddLast(new StoredUpdate(id, kind, compose(id), time.GetUtcNow(), once));
            (arrival, _arrival) = (_arrival, NewSignal());
        }
        arrival.TrySetResult();
        return id;
    }

    private void DropExpired()
    {
        var oldest = time.GetUtcNow() - Life;
        DropWhile(update => update.At < oldest);
    }

    private void DropWhile(Func<StoredUpdate, bool> drop)
    {
        while (_waiting.First is { } first && drop(first.Value))
            _waiting.RemoveFirst();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
