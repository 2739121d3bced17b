using System.Collections.Concurrent;
using System.Globalization;

namespace Bot.Emulator.State;

/// <summary>Presses that wait for answerCallbackQuery. One is answerable for ten minutes.</summary>
internal sealed class CallbackLedger(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Press> _presses = new();
    private long _last = 4_000_000_000_000_000_000;

    /// <summary>Notes a press and returns the id of its query.</summary>
    public string Open(long chatId, long userId, int messageId)
    {
        if (_presses.Count > 10_000)
            Sweep();
        var id = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        _presses[id] = new Press(chatId, userId, messageId, time.GetUtcNow());
        return id;
    }

    /// <summary>The press behind a query id, or null where it is unknown or too old.</summary>
    public Press? Find(string id) =>
        _presses.TryGetValue(id, out var press) && time.GetUtcNow() - press.At < Life ? press : null;

    private void Sweep()
    {
        foreach (var (id, press) in _presses)
        {
            if (time.GetUtcNow() - press.At >= Life)
                _presses.TryRemove(id, out _);
        }
    }
}
