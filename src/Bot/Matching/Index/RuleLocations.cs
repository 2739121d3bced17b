namespace Bot.Matching.Index;

/// <summary>Where each rule lies: a slot of the base, a slot of a delta, or a pack that is being made. Only the thread that changes the index looks here.</summary>
internal sealed class RuleLocations
{
    /// <summary>Places below this are numbers in a pack being made.</summary>
    private const int Arriving = int.MinValue / 2;

    private readonly Dictionary<long, int> _places = [];

    /// <summary>How many rules there are.</summary>
    public int Count => _places.Count;

    /// <summary>Notes a slot of a delta.</summary>
    public void SetDelta(long id, DeltaPart delta, int slot) => _places[id] = -1 - ((delta.Number * DeltaPart.Capacity) + slot);

    /// <summary>Notes a rule of a pack being made. Returns the number of the rule there that had the id before, or -1.</summary>
    public int SetArriving(long id, int number)
    {
        var earlier = _places.TryGetValue(id, out var place) && place < Arriving ? place - int.MinValue : -1;
        _places[id] = int.MinValue + number;
        return earlier;
    }

    /// <summary>Empties the slot of a rule and forgets it; false where the id is unknown.</summary>
    public bool Clear(long id, IndexState state)
    {
        if (!_places.TryGetValue(id, out var place) || place < Arriving)
            return false;
        _places.Remove(id);
        if (place >= 0)
            state.Base.Clear(place);
        else
            Array.Find(state.Deltas, delta => delta.Number == DeltaOf(place))?.Clear((-1 - place) % DeltaPart.Capacity);
        return true;
    }

    /// <summary>Makes a newly packed base the place of its rules; slots of rules that were removed or replaced since are emptied.</summary>
    /// <param name="packed">The new base.</param>
    /// <param name="living">Numbers of the deltas that were not packed.</param>
    public void Move(BasePart packed, IReadOnlySet<int> living)
    {
        for (var slot = 0; slot < packed.Count; slot++)
        {
            var id = packed.IdOf(slot);
            if (_places.TryGetValue(id, out var place) && (place >= 0 || place < Arriving || !living.Contains(DeltaOf(place))))
                _places[id] = slot;
            else
                packed.Clear(slot);
        }
    }

    private static int DeltaOf(int place) => (-1 - place) / DeltaPart.Capacity;
}
