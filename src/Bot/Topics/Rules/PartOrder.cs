namespace Bot.Topics.Rules;

/// <summary>The order of parts in a normal form: what must be there first, then what must not; each by its text.</summary>
internal sealed class PartOrder : IComparer<string>
{
    public static PartOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (first, second) = (x ?? "", y ?? "");
        var negative = first.StartsWith('-').CompareTo(second.StartsWith('-'));
        return negative != 0 ? negative : string.CompareOrdinal(first, second);
    }
}
