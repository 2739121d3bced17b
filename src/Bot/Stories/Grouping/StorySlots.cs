using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>The stories that use a term, the latest last. Most terms have one story only, which needs no room of its own.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct StorySlots
{
    private readonly int[]? _many;
    private readonly int _one;
    private readonly int _count;

    private StorySlots(int one) => (_one, _count) = (one, 1);

    private StorySlots(int[] many, int count) => (_many, _count) = (many, count);

    /// <summary>How many they are.</summary>
    public int Count => _count;

    /// <summary>The story at a place.</summary>
    public int this[int place] => _many is null ? _one : _many[place];

    /// <summary>The same with a story that uses the term now; of more than so many the oldest goes.</summary>
    public StorySlots With(int slot, int most)
    {
        if (_count == 0 || (_count == 1 && _many is null && _one == slot))
            return new StorySlots(slot);
        if (_many is null)
            return new StorySlots([_one, slot], 2);
        var known = _many.AsSpan(0, _count).LastIndexOf(slot);
        if (known < 0 && _count == most)
            known = 0;
        if (known < 0)
            return Append(slot, most);
        Array.Copy(_many, known + 1, _many, known, _count - known - 1);
        _many[_count - 1] = slot;
        return this;
    }

    /// <summary>The same without stories that are not kept.</summary>
    public StorySlots Keep(Func<int, bool> isKept)
    {
        var kept = new List<int>(_count);
        for (var place = 0; place < _count; place++)
        {
            if (isKept(this[place]))
                kept.Add(this[place]);
        }

        return kept.Count switch
        {
            0 => default,
            1 => new StorySlots(kept[0]),
            _ when kept.Count == _count => this,
            _ => new StorySlots([.. kept], kept.Count),
        };
    }

    private StorySlots Append(int slot, int most)
    {
        var many = _many ?? [];
        if (_count == many.Length)
            Array.Resize(ref many, Math.Min(most, _count * 2));
        many[_count] = slot;
        return new StorySlots(many, _count + 1);
    }
}
