namespace Bot.Stories.Grouping;

/// <summary>
/// A value for each of very many terms, in some eleven bytes a term. The keys are hashes already and say where to look; many
/// small tables instead of one large one grow each for itself, so that no growth copies it all.
/// </summary>
internal sealed class TermTable<T>
    where T : unmanaged
{
    private const int PartBits = 10;
    private const int Smallest = 4;
    private const double Fullest = 0.8;
    private const double Growth = 1.25;

    /// <summary>Marks a free place; a term with this key goes by the next.</summary>
    private const uint Free = 0;

    private static readonly (uint Key, T Value)[] Empty = [default];

    private readonly (uint Key, T Value)[][] _parts = new (uint, T)[1 << PartBits][];
    private readonly int[] _counts = new int[1 << PartBits];

    /// <summary>Knows no term.</summary>
    public TermTable() => Array.Fill(_parts, Empty);

    /// <summary>Decides whether a term is kept, and may change its value.</summary>
    public delegate bool Keeping(ref T value);

    /// <summary>Terms in it.</summary>
    public int Count { get; private set; }

    /// <summary>All terms, in no order.</summary>
    public IEnumerable<(uint Key, T Value)> All => _parts.SelectMany(part => part).Where(one => one.Key != Free);

    /// <summary>The value of a term: one, or none where it is not known.</summary>
    public ReadOnlySpan<T> Find(uint key)
    {
        key = Math.Max(key, Free + 1);
        var part = _parts[Part(key)];
        ref var one = ref part[Place(part, key)];
        return one.Key == Free ? default : new ReadOnlySpan<T>(in one.Value);
    }

    /// <summary>The value of a term, which is taken in with the default where it was not known. Holds until the next is taken in.</summary>
    public ref T Add(uint key, out bool isNew)
    {
        key = Math.Max(key, Free + 1);
        var number = Part(key);
        ref var part = ref _parts[number];
        ref var one = ref part[Place(part, key)];
        isNew = one.Key == Free;
        if (!isNew)
            return ref one.Value;
        if (++_counts[number] > part.Length * Fullest)
        {
            part = Moved(part, _counts[number]);
            one = ref part[Place(part, key)];
        }

        Count++;
        one.Key = key;
        return ref one.Value;
    }

    /// <summary>Asks of each term whether it is kept, and gives back the room of the others.</summary>
    public void Keep(Keeping isKept)
    {
        Count = 0;
        for (var number = 0; number < _parts.Length; number++)
        {
            var kept = 0;
            foreach (ref var one in _parts[number].AsSpan())
            {
                if (one.Key != Free && isKept(ref one.Value))
                    kept++;
                else
                    one.Key = Free;
            }

            if (kept < _counts[number])
                _parts[number] = kept == 0 ? Empty : Moved(_parts[number], kept);
            _counts[number] = kept;
            Count += kept;
        }
    }

    private static int Part(uint key) => (int)(key >> (32 - PartBits));

    /// <summary>Where the term is, or the free place where it would be.</summary>
    private static int Place((uint Key, T Value)[] part, uint key)
    {
        var place = (int)(((ulong)(key << PartBits) * (uint)part.Length) >> 32);
        while (part[place].Key != key && part[place].Key != Free)
            place = place + 1 == part.Length ? 0 : place + 1;
        return place;
    }

    /// <summary>The same terms with room for so many and some more.</summary>
    private static (uint Key, T Value)[] Moved((uint Key, T Value)[] part, int count)
    {
        var moved = new (uint Key, T Value)[Math.Max(Smallest, (int)(count / Fullest * Growth) + 1)];
        foreach (var one in part)
        {
            if (one.Key != Free)
                moved[Place(moved, one.Key)] = one;
        }

        return moved;
    }
}
