namespace Bot.Emulator.Faults;

/// <summary>A rule in force: its draws and how often it has struck. Safe for use by many threads.</summary>
internal sealed class ActiveFault(FaultRule rule)
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(rule.Seed);
    private readonly HashSet<string> _methods = new(rule.Methods, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<long> _chats = [.. rule.Chats];
    private long _matched;

    public FaultRule Rule => rule;

    public long Struck { get; private set; }

    /// <summary>Draws whether this call is struck. <paramref name="writes"/> tells methods that change a chat.</summary>
    public FaultStrike? Draw(string method, bool writes, long? chatId)
    {
        if (_methods.Count == 0 ? !writes : !_methods.Contains(method))
            return null;
        if (_chats.Count > 0 && (chatId is null || !_chats.Contains(chatId.Value)))
            return null;
        lock (_gate)
        {
            if (++_matched <= rule.Skip || Struck >= rule.Times || !IsInShare(chatId))
                return null;
            Struck++;
            var delay = TimeSpan.FromMilliseconds(Between(rule.DelayMs, rule.DelayMaxMs));
            return new FaultStrike(rule, delay, rule.RetryAfter is { } wait ? Between(wait, rule.RetryAfterMax) : null);
        }
    }

    private bool IsInShare(long? chatId)
    {
        if (rule.Share >= 1)
            return true;
        return (rule.By == FaultSpread.Chat && chatId is { } id ? Fraction(id) : _random.NextDouble()) < rule.Share;
    }

    private int Between(int from, int? to) => to > from ? _random.Next(from, to.Value + 1) : from;

    /// <summary>A number from 0 to 1 that always belongs to the same chat and seed (SplitMix64).</summary>
    private double Fraction(long chatId)
    {
        var mixed = unchecked((ulong)chatId + ((ulong)rule.Seed + 1) * 0x9E3779B97F4A7C15UL);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        mixed ^= mixed >> 31;
        return (mixed >> 11) / (double)(1UL << 53);
    }
}
