namespace Bot.Chat;

/// <summary>
/// How fast one chat's words are taken: a handful at once, then one a second. A reader who floods waits in turn and
/// costs the others nothing. Not for use by several threads at once.
/// </summary>
internal sealed class TurnPace(TimeProvider time)
{
    /// <summary>How many words are taken without a wait.</summary>
    public const int Burst = 20;

    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1);

    private const int ForgetEvery = 10_000;

    private readonly Dictionary<long, DateTimeOffset> _emptyUntil = [];
    private long _taken;

    /// <summary>Takes one turn of a chat. Returns how long it must wait instead, or zero.</summary>
    public TimeSpan Take(long chatId)
    {
        if (++_taken % ForgetEvery == 0)
            Forget();
        var now = time.GetUtcNow();
        var from = _emptyUntil.TryGetValue(chatId, out var until) && until > now ? until : now;
        var wait = from - now - (Refill * (Burst - 1));
        if (wait > TimeSpan.Zero)
            return wait;
        _emptyUntil[chatId] = from + Refill;
        return TimeSpan.Zero;
    }

    /// <summary>Forgets chats that have been quiet long enough to start anew.</summary>
    public void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (chatId, until) in _emptyUntil)
        {
            if (until <= now)
                _emptyUntil.Remove(chatId);
        }
    }
}
