using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>Keeps the keys of recent words: most words of a text were met before. Bounded, shared by all threads without locks: a slot holds the last word that fell on it.</summary>
internal sealed class WordKeyCache(int language)
{
    private const int Slots = 1 << 14;

    private readonly WordKeys?[] _slots = new WordKeys?[Slots];

    /// <summary>The keys of a word.</summary>
    public WordKeys Of(ReadOnlySpan<char> surface, WordShape shape)
    {
        var slot = (int)(WordHash.Of(surface, (int)shape) >> 40) & (Slots - 1);
        var known = _slots[slot];
        if (known is not null && surface.SequenceEqual(known.Surface))
            return known;
        var made = WordKeys.Of(surface, shape, language);
        if (surface.Length <= WordForm.Longest)
            _slots[slot] = made;
        return made;
    }
}
