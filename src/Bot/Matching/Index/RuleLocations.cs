namespace Bot.Matching.Index;

/// <summary>Where each rule lies: a slot of the base, or a slot of a delta. Only the thread that changes the index looks here.</summary>
internal sealed class RuleLocations
{
    private readonly Dictionary<long, int> _places = [];

    /// <summary>How many rules there are.</summary>
    public int Count => _places.Count;

    /// <summary>Notes a slot of the base.</summary>
    public void SetBase(long id, int slot) => _places[id] = slot;

    /// <summary>Notes a slot of a delta.</summary>
    public void SetDelta(long id, DeltaPart delta, int slot) => _places[id] = -1 - ((delta.Number * DeltaPart.Capacity) + slot);

    /// <summary>Empties the slot of a rule and forgets it; false where the id is unknown.</summary>
    public bool Clear(long id, IndexState state)
    {
        if (!_places.Remove(id, out var place))
            return false;
        if (place >= 0)
            state.Base.Clear(place);
        else
            Array.Find(state.Deltas, delta => delta.Number == DeltaOf(place))?.Clear((-1 - place) % DeltaPart.Capacity);
        return true;
    }

    /// <summary>Makes a newly packed base the place of its rules; slots of rules that were removed or replaced since are emptied.</summary>
    /// <param name="packed">The new base.</param>
    /// <param name="living">Numbers of the deltas that were not packed.</param>
    /// <param name="arrivals">The first so many slots hold rules not noted here yet; of two with the same id the later holds.</param>
    public void Move(BasePart packed, IReadOnlySet<int> living, int arrivals)
    {
        for (var slot = 0; slot < packed.Count; slot++)
        {
            var id = packed.IdOf(slot);
            if (slot < arrivals)
            {
                if (_places.TryGetValue(id, out var earlier) && earlier >= 0 && earlier < slot)
                    packed.Clear(earlier);
                _places[id] = slot;
            }
            else if (_places.TryGetValue(id, out var place) && (place >= 0 || !living.Contains(DeltaOf(place))))
            {
                _places[id] = slot;
            }
            else
            {
                packed.Clear(slot);
            }
        }
    }

    private static int DeltaOf(int place) => (-1 - place) / DeltaPart.Capacity;
}
