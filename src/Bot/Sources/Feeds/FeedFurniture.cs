using System.Text.RegularExpressions;

namespace Bot.Sources.Feeds;

/// <summary>Knows the lines that feed programs put under every item and that say nothing of the story.</summary>
internal static partial class FeedFurniture
{
    private const int Longest = 300;

    /// <summary>Whether a paragraph is such a line.</summary>
    public static bool Is(string paragraph) => paragraph.Length <= Longest && Line().IsMatch(paragraph);

    [GeneratedRegex(
        @"^(the post .+ (first )?appeared (first )?on .+|(continue|keep) reading\b.{0,80}|read (more|the full (story|article|post))\b.{0,80}|(lire la suite|en savoir plus|weiterlesen|leer más|читати далі|читать далее)\b.{0,60}|\[?link\]?\s*\[?comments\]?|submitted by\b.{0,120}|comments?\s*\(\d+\)|\W+|(cet article|l’article|l'article) .+ est apparu en premier sur .+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Line();
}
