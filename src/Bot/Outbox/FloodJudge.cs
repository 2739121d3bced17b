namespace Bot.Outbox;

/// <summary>
/// Tells whether 429 answers bind one chat or all: all only where three chats met one with no success between the first
/// and the third, and their waits end close together. Telegram does not say.
/// </summary>
internal sealed class FloodJudge
{
    private const int Chats = 3;
    private const int Remembered = 64;
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(2);

    private readonly List<(long ChatId, TimeSpan Until)> _met = [];

    /// <summary>Notes a message that arrived.</summary>
    public void Succeeded() => _met.Clear();

    /// <summary>Notes a 429. Returns until when all chats must wait, or null where only this one must.</summary>
    public TimeSpan? Met(long chatId, TimeSpan until)
    {
        _met.RemoveAll(met => met.ChatId == chatId);
        if (_met.Count == Remembered)
            _met.RemoveAt(0);
        _met.Add((chatId, until));
        var ends = _met.Select(met => met.Until).Order().ToList();
        for (var i = 0; i + Chats <= ends.Count; i++)
        {
            var last = ends[i + Chats - 1];
            if (last - ends[i] <= Together && ends[i] <= until && until <= last)
                return ends.Where(end => end >= ends[i] && end - ends[i] <= Together).Max();
        }

        return null;
    }
}
