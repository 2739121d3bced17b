using System.Collections.Concurrent;

namespace Bot.Outbox;

/// <summary>
/// Which broadcasts may not go on, asked for every row just before it leaves: so that a pause and a stop reach the rows that
/// the pump already holds. It lives in memory; whoever owns the broadcasts sets it anew after a restart. Safe from any thread.
/// </summary>
internal sealed class BroadcastBrakes
{
    private readonly ConcurrentDictionary<long, Brake> _braked = new();
    private readonly ConcurrentDictionary<long, string> _refused = new();

    /// <summary>Lets no row leave until released; those the pump holds go back to the tables.</summary>
    public void Hold(long broadcastId) => _braked[broadcastId] = Brake.Held;

    /// <summary>Lets no row leave any more; those the pump holds are taken back.</summary>
    public void Stop(long broadcastId) => _braked[broadcastId] = Brake.Stopped;

    /// <summary>Lets rows leave again, unless it was stopped.</summary>
    public void Release(long broadcastId) => _braked.TryRemove(KeyValuePair.Create(broadcastId, Brake.Held));

    /// <summary>Forgets a broadcast that is over.</summary>
    public void Forget(long broadcastId)
    {
        _braked.TryRemove(broadcastId, out _);
        _refused.TryRemove(broadcastId, out _);
    }

    /// <summary>What holds a broadcast back.</summary>
    public Brake Of(long broadcastId) => broadcastId > 0 && _braked.TryGetValue(broadcastId, out var brake) ? brake : Brake.None;

    /// <summary>Telegram took no Stars for it: what is left leaves at the free rate.</summary>
    public void RefusePaid(long broadcastId, string reason) => _refused.TryAdd(broadcastId, reason);

    /// <summary>Telegram's words where it took no Stars; null where it did, or was not asked.</summary>
    public string? PaidRefusal(long broadcastId) => _refused.GetValueOrDefault(broadcastId);
}
