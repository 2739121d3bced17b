using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>
/// Terms in as little room as loses nothing: a head with their count, their keys in order, their weights. Weights that are
/// eighths below 32, as all of an article are, take a byte each; others, as in a group of several articles, four.
/// </summary>
internal static class TermPack
{
    private const float Fraction = 8;
    private const uint Wide = 1u << 31;

    /// <summary>No terms.</summary>
    public static uint[] Empty { get; } = [0];

    /// <summary>Packs terms, which are in order of their keys.</summary>
    public static uint[] Of(ReadOnlySpan<StoryTerm> terms)
    {
        var isWide = false;
        foreach (var term in terms)
            isWide |= (byte)(term.Weight * Fraction) != term.Weight * Fraction;
        var pack = new uint[1 + terms.Length + (isWide ? terms.Length : (terms.Length + 3) / 4)];
        pack[0] = (uint)terms.Length | (isWide ? Wide : 0);
        var weights = pack.AsSpan(1 + terms.Length);
        for (var place = 0; place < terms.Length; place++)
        {
            pack[1 + place] = terms[place].Key;
            if (isWide)
                weights[place] = BitConverter.SingleToUInt32Bits(terms[place].Weight);
            else
                MemoryMarshal.AsBytes(weights)[place] = (byte)(terms[place].Weight * Fraction);
        }

        return pack;
    }

    /// <summary>The keys, in order.</summary>
    public static ReadOnlySpan<uint> Keys(uint[] pack) => pack.AsSpan(1, (int)(pack[0] & ~Wide));

    /// <summary>Unpacks the terms into a room that holds them; returns the part of it they fill.</summary>
    public static ReadOnlySpan<StoryTerm> Read(uint[] pack, Span<StoryTerm> room)
    {
        var keys = Keys(pack);
        var weights = pack.AsSpan(1 + keys.Length);
        if ((pack[0] & Wide) != 0)
        {
            for (var place = 0; place < keys.Length; place++)
                room[place] = new StoryTerm(keys[place], BitConverter.UInt32BitsToSingle(weights[place]));
        }
        else
        {
            var bytes = MemoryMarshal.AsBytes(weights);
            for (var place = 0; place < keys.Length; place++)
                room[place] = new StoryTerm(keys[place], bytes[place] / Fraction);
        }

        return room[..keys.Length];
    }
}
