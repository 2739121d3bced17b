using System.Buffers;
using System.Numerics;

namespace Bot.Articles.Summarising;

/// <summary>The different stems of a text, numbered as they come. Each is a place in the text, so that none is copied. Its arrays are rented: dispose of it.</summary>
/// <param name="text">The text, which stays as it is while the table is used.</param>
/// <param name="most">How many stems it can hold.</param>
internal sealed class StemTable(char[] text, int most) : IDisposable
{
    private readonly uint _mask = BitOperations.RoundUpToPowerOf2((uint)most + 1) - 1;
    private readonly int[] _buckets = Emptied(most);
    private readonly Stem[] _stems = ArrayPool<Stem>.Shared.Rent(most);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The stem of a number.</summary>
    public ref Stem this[int number] => ref _stems[number];

    /// <summary>The number of the stem at a place in the text. Takes the same time for chosen words as for any: the hashes are seeded.</summary>
    public int NumberOf(int start, int length)
    {
        var word = text.AsSpan(start, length);
        var hash = string.GetHashCode(word, StringComparison.Ordinal);
        ref var bucket = ref _buckets[(uint)hash & _mask];
        for (var i = bucket; i >= 0; i = _stems[i].Next)
        {
            ref var known = ref _stems[i];
            if (known.Hash == hash && word.SequenceEqual(text.AsSpan(known.Start, known.Length)))
                return i;
        }

        _stems[Count] = new() { Hash = hash, Next = bucket, Start = start, Length = length, LastSentence = -1 };
        return bucket = Count++;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_buckets);
        ArrayPool<Stem>.Shared.Return(_stems);
    }

    private static int[] Emptied(int most)
    {
        var buckets = ArrayPool<int>.Shared.Rent((int)BitOperations.RoundUpToPowerOf2((uint)most + 1));
        buckets.AsSpan().Fill(-1);
        return buckets;
    }
}
