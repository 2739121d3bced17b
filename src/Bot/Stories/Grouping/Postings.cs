using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>Which stories of the window use a term: for each term the latest, bounded, so that a common word costs no more than a rare one.</summary>
internal sealed class Postings
{
    /// <summary>Stories remembered of a term.</summary>
    private const int Most = 192;

    private readonly Dictionary<ulong, StorySlots> _terms = [];

    /// <summary>Stories that use a term, the latest last; may name some that have left the window.</summary>
    public StorySlots Of(ulong key) => _terms.GetValueOrDefault(key);

    /// <summary>Notes that a story uses a term now.</summary>
    public void Note(ulong key, int slot)
    {
        ref var slots = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, key, out _);
        slots = slots.With(slot, Most);
    }

    /// <summary>Forgets the stories that are not kept.</summary>
    public void Sweep(Func<int, bool> isKept)
    {
        foreach (var (key, slots) in _terms)
        {
            var kept = slots.Keep(isKept);
            if (kept.Count == 0)
                _terms.Remove(key);
            else if (kept.Count < slots.Count)
                _terms[key] = kept;
        }
    }
}
