namespace Bot.Stories.Grouping;

/// <summary>
/// Lists of stories by their slots, the latest last. A list is one number: the story itself where there is one only, as for
/// most terms, else (below zero) where the list stands: a block with the count and the slots.
/// </summary>
internal sealed class SlotLists
{
    private readonly SlotRoom _room = new();

    /// <summary>The stories of a list; holds until the list is changed.</summary>
    /// <param name="list">One list.</param>
    public ReadOnlySpan<int> Of(ReadOnlySpan<int> list) => list is [< 0 and var many] ? Slots(~many) : list;

    /// <summary>The list with a story that is the latest now; of more than so many the oldest goes.</summary>
    public int With(int list, int slot, int most)
    {
        if (list == slot)
            return list;
        if (list >= 0)
            return Begin([list, slot]);
        var slots = Slots(~list);
        var known = slots.LastIndexOf(slot);
        if (known < 0 && slots.Length == most)
            known = 0;
        if (known < 0)
            return Append(~list, slot);
        slots[(known + 1)..].CopyTo(slots[known..]);
        slots[^1] = slot;
        return list;
    }

    /// <summary>Takes from a list the stories that are not kept; false where none is left.</summary>
    public bool Keep(ref int list, Func<int, bool> isKept)
    {
        if (list >= 0)
            return isKept(list);
        var slots = Slots(~list);
        var kept = 0;
        foreach (var slot in slots)
        {
            if (isKept(slot))
                slots[kept++] = slot;
        }

        if (kept == slots.Length)
            return true;
        var (old, size) = (~list, SlotRoom.SizeFor(1 + slots.Length));
        list = kept > 1 ? Begin(slots[..kept]) : slots[0];
        _room.Release(old, size);
        return kept > 0;
    }

    private int Begin(ReadOnlySpan<int> slots)
    {
        var size = SlotRoom.SizeFor(1 + slots.Length);
        var address = _room.Take(size);
        var block = _room.At(address, size);
        block[0] = slots.Length;
        slots.CopyTo(block[1..]);
        return ~address;
    }

    private int Append(int address, int slot)
    {
        var count = ++_room.First(address);
        var (old, size) = (SlotRoom.SizeFor(count), SlotRoom.SizeFor(1 + count));
        if (size > old)
        {
            var larger = _room.Take(size);
            _room.At(address, old).CopyTo(_room.At(larger, size));
            _room.Release(address, old);
            address = larger;
        }

        _room.At(address, size)[count] = slot;
        return ~address;
    }

    private Span<int> Slots(int address)
    {
        var count = _room.First(address);
        return _room.At(address, 1 + count)[1..];
    }
}
