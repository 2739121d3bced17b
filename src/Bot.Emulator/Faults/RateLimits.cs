using Bot.Emulator.Api;

namespace Bot.Emulator.Faults;

/// <summary>Enforces <see cref="LimitSettings"/>. A refused send uses up nothing. Safe for use by many threads.</summary>
internal sealed class RateLimits(LimitSettings settings, TimeProvider time)
{
    private const int MaximumChats = 100_000;

    private readonly Lock _gate = new();
    private readonly SlidingWindow _overall = new(Or1(settings.OverallPerSecond), time.TimestampFrequency);
    private readonly SlidingWindow _paid = new(Or1(settings.PaidPerSecond), time.TimestampFrequency);
    private readonly Dictionary<long, SlidingWindow> _chats = [];
    private readonly Dictionary<long, SlidingWindow> _groups = [];
    private readonly Dictionary<long, long> _penalties = [];
    private long _overallPenalty = long.MinValue;

    public LimitSettings Settings => settings;

    /// <summary>Counts a call, or returns the whole seconds to wait before it may be tried again.</summary>
    public int? Refuse(MethodKind kind, long chatId, bool paid)
    {
        if (kind == MethodKind.Quiet)
            return null;
        lock (_gate)
        {
            var now = time.GetTimestamp();
            if (Penalty(chatId, now) is { } served)
                return Seconds(served);
            var overall = paid && kind == MethodKind.Send ? Active(_paid, settings.PaidPerSecond) : Active(_overall, settings.OverallPerSecond);
            var isNew = kind == MethodKind.Send;
            var chat = isNew ? Window(_chats, chatId, settings.PerChatPerSecond, 1, now) : null;
            var group = isNew && chatId < 0 ? Window(_groups, chatId, settings.GroupPerMinute, 60, now) : null;
            var overallWait = overall?.Wait(now) ?? 0;
            var chatWait = Math.Max(chat?.Wait(now) ?? 0, group?.Wait(now) ?? 0);
            if (Math.Max(overallWait, chatWait) > 0)
                return Exceeded(chatId, now, overallWait, chatWait);
            overall?.Add(now);
            chat?.Add(now);
            group?.Add(now);
            return null;
        }
    }

    private int Exceeded(long chatId, long now, long overallWait, long chatWait)
    {
        var wait = Math.Max(overallWait, chatWait);
        if (settings.Mode == LimitMode.Window)
            return Seconds(wait);
        var seconds = settings.PenaltySeconds > 0 ? settings.PenaltySeconds : Seconds(wait);
        var until = now + seconds * time.TimestampFrequency;
        if (overallWait > 0)
            _overallPenalty = until;
        else
            _penalties[chatId] = until;
        return seconds;
    }

    private long? Penalty(long chatId, long now)
    {
        if (_overallPenalty > now)
            return _overallPenalty - now;
        if (!_penalties.TryGetValue(chatId, out var until))
            return null;
        if (until > now)
            return until - now;
        _penalties.Remove(chatId);
        return null;
    }

    private SlidingWindow? Window(Dictionary<long, SlidingWindow> windows, long chatId, int limit, int seconds, long now)
    {
        if (limit <= 0)
            return null;
        var span = seconds * time.TimestampFrequency;
        if (windows.TryGetValue(chatId, out var window))
            return window;
        if (windows.Count >= MaximumChats)
            Sweep(windows, now - span);
        return windows[chatId] = new SlidingWindow(limit, span);
    }

    private static void Sweep(Dictionary<long, SlidingWindow> windows, long before)
    {
        foreach (var (id, window) in windows)
        {
            if (window.Latest < before)
                windows.Remove(id);
        }
    }

    private static SlidingWindow? Active(SlidingWindow window, int limit) => limit > 0 ? window : null;

    private static int Or1(int limit) => Math.Max(1, limit);

    private int Seconds(long ticks) => (int)Math.Max(1, (ticks + time.TimestampFrequency - 1) / time.TimestampFrequency);
}
