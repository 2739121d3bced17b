namespace Bot.Stories.Grouping;

/// <summary>Which stories of the window use a term: for each term the latest, bounded, so that a common word costs no more than a rare one.</summary>
internal sealed class Postings
{
    /// <summary>Stories remembered of a term.</summary>
    private const int Most = 192;

    private readonly TermTable<int> _terms = new();
    private readonly SlotLists _lists = new();

    /// <summary>Stories that use a term, the latest last; may name some that have left the window. Holds until the next is noted.</summary>
    public ReadOnlySpan<int> Of(uint key) => _lists.Of(_terms.Find(key));

    /// <summary>Notes that a story uses a term now.</summary>
    public void Note(uint key, int slot)
    {
        ref var list = ref _terms.Add(key, out var isNew);
        list = isNew ? slot : _lists.With(list, slot, Most);
    }

    /// <summary>Forgets the stories that are not kept.</summary>
    public void Sweep(Func<int, bool> isKept) => _terms.Keep((ref list) => _lists.Keep(ref list, isKept));
}
