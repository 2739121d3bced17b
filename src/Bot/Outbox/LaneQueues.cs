namespace Bot.Outbox;

/// <summary>The parcels of one tariff that the pump holds, lane by lane in order.</summary>
internal sealed class LaneQueues
{
    private readonly LaneTurns _turns = new();
    private readonly Queue<Parcel>[] _returning = [.. Lanes.All.Select(_ => new Queue<Parcel>())];
    private readonly Queue<Parcel>[] _waiting = [.. Lanes.All.Select(_ => new Queue<Parcel>())];

    /// <summary>How many parcels of a lane are here.</summary>
    public int Count(Lane lane) => _returning[(int)lane].Count + _waiting[(int)lane].Count;

    /// <summary>Puts a parcel at the end of its lane.</summary>
    public void Add(Parcel parcel) => _waiting[(int)parcel.Lane].Enqueue(parcel);

    /// <summary>Puts a parcel that had its turn, but whose chat was busy, before all that wait in its lane.</summary>
    public void Return(Parcel parcel) => _returning[(int)parcel.Lane].Enqueue(parcel);

    /// <summary>Takes the parcel whose turn it is, or null where there is none.</summary>
    public Parcel? Take()
    {
        Span<bool> waiting = stackalloc bool[Lanes.Count];
        for (var lane = 0; lane < Lanes.Count; lane++)
            waiting[lane] = Count((Lane)lane) > 0;
        if (_turns.Next(waiting) is not { } turn)
            return null;
        _turns.Served(turn, waiting);
        return _returning[(int)turn].TryDequeue(out var parcel) ? parcel : _waiting[(int)turn].Dequeue();
    }

    /// <summary>Takes everything out.</summary>
    public IEnumerable<Parcel> Drain()
    {
        foreach (var queue in _returning.Concat(_waiting))
        {
            while (queue.TryDequeue(out var parcel))
                yield return parcel;
        }
    }
}
