namespace Bot.Matching.Index;

/// <summary>Packs the full deltas of an index into a new base, and leaves abandoned words behind where they have become many.</summary>
internal sealed class Merger
{
    private readonly IndexState _before;
    private readonly DeltaPart[] _full;
    private readonly Renumbering? _renumbering;
    private readonly BasePart _packed;

    /// <summary>Packs. Takes its time, while the index goes on.</summary>
    public Merger(IndexState before)
    {
        _before = before;
        _full = before.Deltas[..^1];
        _renumbering = Renumbering.Worthwhile(before);
        var builder = new BaseBuilder(_renumbering?.Vocabulary ?? before.Vocabulary);
        builder.AddAll(before.Base, _renumbering);
        foreach (var delta in _full)
            builder.AddAll(delta, _renumbering);
        _packed = builder.Build();
    }

    /// <summary>Puts the new base in the place of the old; short. Gives the state back as it is where another base came in between.</summary>
    /// <param name="now">The state by now.</param>
    /// <param name="locations">Learns where the rules lie.</param>
    public IndexState Into(IndexState now, RuleLocations locations)
    {
        if (now.Base != _before.Base)
            return now;
        DeltaPart[] living = [.. now.Deltas.Except(_full)];
        locations.Move(_packed, living.Select(delta => delta.Number).ToHashSet());
        return _renumbering is null
            ? now with { Base = _packed, Deltas = living }
            : new IndexState(_renumbering.Vocabulary, _packed, [.. living.Select(delta => delta.Renumbered(_renumbering))], now.Topics.In(_renumbering.Vocabulary));
    }
}
