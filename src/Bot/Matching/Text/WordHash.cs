namespace Bot.Matching.Text;

/// <summary>64-bit keys of words (FNV-1a, mixed), so that words are compared without strings. Among a million words two share a key once in some 10^7 indexes.</summary>
internal static class WordHash
{
    /// <summary>The state before the first letter.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>Adds a letter.</summary>
    public static ulong Step(ulong state, char letter) => (state ^ letter) * 1099511628211;

    /// <summary>The key of what was added, among the words of one kind. Never 0.</summary>
    public static ulong Key(ulong state, int kind)
    {
        var key = state ^ ((ulong)(kind + 1) * 0x9E3779B97F4A7C15);
        key = (key ^ (key >> 33)) * 0xFF51AFD7ED558CCD;
        key = (key ^ (key >> 33)) * 0xC4CEB9FE1A85EC53;
        return (key ^ (key >> 33)) | 1;
    }

    /// <summary>The key of a whole word.</summary>
    public static ulong Of(ReadOnlySpan<char> word, int kind) => Key(Add(Start, word), kind);

    /// <summary>Adds letters.</summary>
    public static ulong Add(ulong state, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
            state = Step(state, letter);
        return state;
    }
}
