using System.Text.RegularExpressions;

namespace Bot.Benchmarks.Pages;

/// <summary>How alike two texts are: the F1 of their words, each counted as often as it stands there.</summary>
internal static partial class TokenScore
{
    /// <summary>0 to 1; two texts without words are alike.</summary>
    public static double Of(string read, string expected)
    {
        var (ours, theirs) = (Counts(read), Counts(expected));
        if (ours.Count == 0 || theirs.Count == 0)
            return ours.Count == theirs.Count ? 1 : 0;
        double shared = ours.Sum(word => Math.Min(word.Value, theirs.GetValueOrDefault(word.Key)));
        return 2 * shared / (ours.Values.Sum() + theirs.Values.Sum());
    }

    private static Dictionary<string, int> Counts(string text) =>
        Word().Matches(text.ToLowerInvariant()).GroupBy(match => match.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();
}
