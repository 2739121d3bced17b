namespace Bot.Stories.Grouping;

/// <summary>64-bit hashes of terms (FNV-1a, mixed) and the keys made of them. They are stored, so that they must not change.</summary>
internal static class TermKey
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>
    /// What is kept of a hash: its upper half. Of two articles of 40 terms, one in three million shares a key by chance, and it
    /// takes two to make them one story.
    /// </summary>
    public static uint Short(ulong hash) => (uint)(hash >> 32);

    /// <summary>The hash of a stem.</summary>
    public static ulong Of(ReadOnlySpan<char> stem)
    {
        var state = Start;
        foreach (var letter in stem)
            state = (state ^ letter) * Prime;
        return Mix(state);
    }

    /// <summary>The hash of two terms in their order.</summary>
    public static ulong OfPair(ulong first, ulong second) => Mix((first * Prime) ^ second);

    private static ulong Mix(ulong key)
    {
        key = (key ^ (key >> 33)) * 0xFF51AFD7ED558CCD;
        key = (key ^ (key >> 33)) * 0xC4CEB9FE1A85EC53;
        return key ^ (key >> 33);
    }
}
