using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>
/// Remembers which terms of a vocabulary the words of recent articles are, so that most words of the next cost one look. Bounded;
/// grows only as long as words are new to it. A word has four places: a found one moves ahead, a new one takes the last.
/// One thread at a time.
/// </summary>
internal sealed class TermCache
{
    private const int Ways = 4;
    private const int FirstEntries = 1 << 10;
    private const int MostEntries = 1 << 18;
    private const int MostOthers = 1 << 18;

    private readonly List<int> _others = [];
    private Entry[] _entries = new Entry[FirstEntries];
    private long _vocabulary;
    private int _limit;
    private int _misses;

    /// <summary>Forgets everything if the vocabulary is another one, or has more terms than it had.</summary>
    public void Begin(long vocabulary, int limit)
    {
        if (vocabulary == _vocabulary && limit == _limit)
            return;
        (_vocabulary, _limit) = (vocabulary, limit);
        Clear();
    }

    /// <summary>Whether the word is known, and its terms: the first and, by <see cref="Others"/>, the rest.</summary>
    /// <param name="hash">Tells the word from all others.</param>
    /// <param name="first">A term, or -1 where the word is none.</param>
    /// <param name="others">What <see cref="Others"/> asks for; 0 where there are no others.</param>
    public bool TryGet(ulong hash, out int first, out int others)
    {
        var bucket = Bucket(hash);
        for (var way = 0; way < bucket.Length; way++)
        {
            if (bucket[way].Hash != hash)
                continue;
            (first, others) = (bucket[way].First, bucket[way].Others);
            if (way > 0)
                (bucket[way], bucket[way - 1]) = (bucket[way - 1], bucket[way]);
            return true;
        }

        (first, others) = (-1, 0);
        return false;
    }

    /// <summary>The terms of a word after its first. Valid until the next word is set.</summary>
    public ReadOnlySpan<int> Others(int others) =>
        others == 0 ? [] : CollectionsMarshal.AsSpan(_others).Slice(others, _others[others - 1]);

    /// <summary>Notes a word that is not known, with all its terms.</summary>
    public void Set(ulong hash, ReadOnlySpan<int> terms)
    {
        if (++_misses > _entries.Length / 2 && _entries.Length < MostEntries)
            Grow();
        if (_others.Count > MostOthers)
            Clear();
        var others = 0;
        if (terms.Length > 1)
        {
            _others.Add(terms.Length - 1);
            others = _others.Count;
            _others.AddRange(terms[1..]);
        }

        Put(new Entry(hash, terms.Length == 0 ? -1 : terms[0], others));
    }

    private Span<Entry> Bucket(ulong hash) =>
        _entries.AsSpan((int)(hash >> 32) & (_entries.Length - Ways), Ways);

    private void Put(Entry entry)
    {
        var bucket = Bucket(entry.Hash);
        for (var way = 0; way < bucket.Length - 1; way++)
        {
            if (bucket[way].Hash != 0)
                continue;
            bucket[way] = entry;
            return;
        }

        bucket[^1] = entry;
    }

    private void Clear()
    {
        Array.Clear(_entries);
        _others.Clear();
    }

    private void Grow()
    {
        var before = _entries;
        _entries = new Entry[before.Length * 2];
        _misses = 0;
        foreach (var entry in before)
            if (entry.Hash != 0)
                Put(entry);
    }

    /// <summary>A word and its terms.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Entry(ulong Hash, int First, int Others);
}
