namespace Bot.Emulator.Faults;

/// <summary>
/// The waits announced by 429 answers: which calls a hold still binds, and how many came before a chat's wait was over.
/// Safe for use by many threads.
/// </summary>
internal sealed class Waits(TimeProvider time)
{
    private const int MaximumChats = 200_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, (long Until, bool Holds)> _chats = [];
    private long _heldAllUntil = long.MinValue;

    /// <summary>Calls that came to a chat before the wait told to it was over.</summary>
    public long Early { get; private set; }

    public void Announce(long chatId, int seconds, FaultHold hold)
    {
        lock (_gate)
        {
            var until = time.GetTimestamp() + seconds * time.TimestampFrequency;
            if (_chats.Count >= MaximumChats)
                Sweep();
            _chats[chatId] = (until, hold == FaultHold.Chat);
            if (hold == FaultHold.All)
                _heldAllUntil = Math.Max(_heldAllUntil, until);
        }
    }

    /// <summary>Notes a call; the seconds it must still wait where a hold binds it.</summary>
    public int? Meet(long chatId)
    {
        lock (_gate)
        {
            if (_chats.Count == 0 && _heldAllUntil == long.MinValue)
                return null;
            var now = time.GetTimestamp();
            var held = _heldAllUntil > now ? _heldAllUntil - now : 0;
            if (_chats.TryGetValue(chatId, out var wait))
            {
                if (wait.Until > now)
                    Early++;
                else
                    _chats.Remove(chatId);
                if (wait.Holds)
                    held = Math.Max(held, wait.Until - now);
            }
            return held > 0 ? (int)((held + time.TimestampFrequency - 1) / time.TimestampFrequency) : null;
        }
    }

    private void Sweep()
    {
        var now = time.GetTimestamp();
        foreach (var (id, wait) in _chats)
        {
            if (wait.Until <= now)
                _chats.Remove(id);
        }
    }
}
