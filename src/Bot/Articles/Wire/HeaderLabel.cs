using System.Text.RegularExpressions;

namespace Bot.Articles.Wire;

/// <summary>A labelled line above a story, such as <c>Source: Example News</c>.</summary>
/// <param name="Name">The label, lower case.</param>
/// <param name="Value">What stands behind the colon.</param>
internal sealed partial record HeaderLabel(string Name, string Value)
{
    private const int LongestLine = 400;

    /// <summary>The label and value; null for a line without a label we know.</summary>
    public static HeaderLabel? Read(string line)
    {
        if (line.Length > LongestLine)
            return null;
        var match = Pattern().Match(line);
        return match.Success ? new(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["value"].Value.Trim()) : null;
    }

    [GeneratedRegex(
        @"^(?<name>headline|title|slug(?:line)?|keywords?|source|agency|language|lang|url|link|urgency|priority|category|section|word ?count|words|id|guid|titre|заголовок|джерело|источник|quelle|fuente)\s?:\s?(?<value>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Pattern();
}
