namespace Bot.Outbox;

/// <summary>
/// Tells whether 429 answers bind one chat or all: all only where three chats met one with no success between the first
/// and the third, and their waits end close together. Telegram does not say. Where single chats meet them often, three in a
/// row come about by chance, and so many are asked for as chance would hardly bring.
/// </summary>
internal sealed class FloodJudge
{
    private const int Fewest = 3;
    private const int Most = 12;

    /// <summary>How likely chance alone may make a row of them, from any answer on.</summary>
    private const double Chance = 1e-4;

    /// <summary>How much one answer says of the share of 429 lately: about the last hundred count.</summary>
    private const double Weight = 0.02;

    private static readonly TimeSpan Together = TimeSpan.FromSeconds(2);

    private readonly List<(long ChatId, TimeSpan Until)> _met = [];
    private double _share;
    private int _row;

    /// <summary>How many chats must meet one in a row now.</summary>
    public int Needed => _share <= 0 ? Fewest : (int)Math.Clamp(Math.Ceiling(Math.Log(Chance) / Math.Log(Math.Min(_share, 0.99))), Fewest, Most);

    /// <summary>Notes a message that arrived: what came before it was met by single chats.</summary>
    public void Succeeded()
    {
        for (; _row > 0; _row--)
            _share += Weight * (1 - _share);
        _share -= Weight * _share;
        _met.Clear();
    }

    /// <summary>Notes a 429. Returns until when all chats must wait, or null where only this one must.</summary>
    public TimeSpan? Met(long chatId, TimeSpan until)
    {
        _row = Math.Min(_row + 1, 100);
        _met.RemoveAll(met => met.ChatId == chatId);
        if (_met.Count == Most * 2)
            _met.RemoveAt(0);
        _met.Add((chatId, until));
        var ends = _met.Select(met => met.Until).Order().ToList();
        for (var i = 0; i + Needed <= ends.Count; i++)
        {
            var last = ends[i + Needed - 1];
            if (last - ends[i] <= Together && ends[i] <= until && until <= last)
                return ends.Where(end => end >= ends[i] && end - ends[i] <= Together).Max();
        }

        return null;
    }
}
