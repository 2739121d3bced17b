using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>
/// Keeps the keys of recent words: most words of a text were met before. Bounded, shared by all threads without locks:
/// a word has two places, and a new word takes the place of the one not used last.
/// </summary>
internal sealed class WordKeyCache(int language)
{
    private const int Pairs = 1 << 15;

    private readonly WordKeys?[] _slots = new WordKeys?[Pairs * 2];

    /// <summary>The keys of a word.</summary>
    /// <param name="surface">The word as it stands in the text.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="hash">Tells it, with its shape, from all others.</param>
    public WordKeys Of(ReadOnlySpan<char> surface, WordShape shape, ulong hash)
    {
        var slot = ((int)(hash >> 40) & (Pairs - 1)) * 2;
        var first = _slots[slot];
        if (first is not null && first.Hash == hash)
            return first;
        var second = _slots[slot + 1];
        if (second is not null && second.Hash == hash)
        {
            _slots[slot] = second;
            _slots[slot + 1] = first;
            return second;
        }

        var made = WordKeys.Of(surface, shape, language, hash);
        if (surface.Length > WordForm.Longest)
            return made;
        _slots[slot + 1] = first;
        _slots[slot] = made;
        return made;
    }
}
