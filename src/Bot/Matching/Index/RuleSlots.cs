namespace Bot.Matching.Index;

/// <summary>The slots of a part of the index.</summary>
internal static class RuleSlots
{
    /// <summary>Stands for the id in a slot whose rule was removed.</summary>
    public const long Empty = long.MinValue;
}
