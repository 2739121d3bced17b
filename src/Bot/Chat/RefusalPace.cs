using System.Collections.Concurrent;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>Keeps refusals to one of a kind a minute a chat: whoever keeps asking is not lectured each time.</summary>
internal sealed class RefusalPace(TimeProvider time)
{
    private static readonly TimeSpan Gap = TimeSpan.FromMinutes(1);
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(long ChatId, TextKey Refusal), DateTimeOffset> _last = new();

    /// <summary>Whether a chat may hear this refusal now; if so, it counts as told.</summary>
    public bool Allows(long chatId, TextKey refusal)
    {
        var now = time.GetUtcNow();
        if (_last.TryGetValue((chatId, refusal), out var last) && now - last < Gap)
            return false;
        if (_last.Count >= MostRemembered)
            _last.Clear();
        _last[(chatId, refusal)] = now;
        return true;
    }
}
