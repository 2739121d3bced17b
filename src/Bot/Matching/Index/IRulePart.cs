namespace Bot.Matching.Index;

/// <summary>Some of the rules: the large base, or a small delta on top of it.</summary>
internal interface IRulePart
{
    /// <summary>How many slots are in use, the emptied ones included.</summary>
    int Count { get; }

    /// <summary>The rule in a slot, or <see cref="RuleSlots.Empty"/>.</summary>
    long IdOf(int slot);

    /// <summary>The compiled rule in a slot.</summary>
    ReadOnlySpan<int> ProgramOf(int slot);

    /// <summary>Empties a slot: its rule is met no more.</summary>
    void Clear(int slot);
}
