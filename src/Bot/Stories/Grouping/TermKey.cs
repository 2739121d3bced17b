namespace Bot.Stories.Grouping;

/// <summary>64-bit keys of terms (FNV-1a, mixed). They are stored, so that they must not change.</summary>
internal static class TermKey
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of a stem.</summary>
    public static ulong Of(ReadOnlySpan<char> stem)
    {
        var state = Start;
        foreach (var letter in stem)
            state = (state ^ letter) * Prime;
        return Mix(state);
    }

    /// <summary>The key of two terms in their order.</summary>
    public static ulong OfPair(ulong first, ulong second) => Mix((first * Prime) ^ second);

    private static ulong Mix(ulong key)
    {
        key = (key ^ (key >> 33)) * 0xFF51AFD7ED558CCD;
        key = (key ^ (key >> 33)) * 0xC4CEB9FE1A85EC53;
        return key ^ (key >> 33);
    }
}
