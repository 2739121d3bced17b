namespace Bot.Sources.Feeds;

/// <summary>Tells a text that only invites to read on from one that stands for itself.</summary>
internal static class Teaser
{
    // Feeds cut their teasers at 150 to 500 characters; a text cut off in the middle is one whatever its length.
    private const int Longest = 700;

    /// <summary>Whether the body is no more than a teaser.</summary>
    public static bool Is(IReadOnlyList<string> paragraphs) =>
        paragraphs.Count == 0 || paragraphs.Sum(paragraph => paragraph.Length) < Longest || IsCutOff(paragraphs[^1]);

    private static bool IsCutOff(string paragraph) => paragraph.TrimEnd(' ', ']', ')') is var end && (end.EndsWith('…') || end.EndsWith("...", StringComparison.Ordinal));
}
