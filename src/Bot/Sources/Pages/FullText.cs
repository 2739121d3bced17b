using Bot.Articles;
using Bot.Articles.Languages;
using Bot.Articles.Normalising;
using Bot.Articles.Wire;

namespace Bot.Sources.Pages;

/// <summary>Puts the text of a page in place of a teaser, where it is the same story.</summary>
internal static class FullText
{
    private const double Shared = 0.5;
    private const double FewShared = 0.3;
    private const int ShortestWord = 4;

    /// <summary>The article with the page's text; null where the page is shorter than the teaser or tells something else, such as a consent form.</summary>
    public static Article? Of(Article article, ReadPage page)
    {
        var (dateline, paragraphs) = Opening(page.Paragraphs, article.PublishedAt);
        if (paragraphs.Sum(paragraph => paragraph.Length) <= article.Paragraphs.Sum(paragraph => paragraph.Length))
            return null;
        var words = WordCutter.Cut(string.Join(' ', paragraphs.Prepend(page.Title)).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        if (Overlap(article.Headline, words) < Shared || Overlap(string.Join(' ', article.Paragraphs), words) < FewShared)
            return null;
        return ArticleNormaliser.WithText(article, paragraphs, article.Dateline ?? dateline, article.Byline ?? page.Byline);
    }

    private static (Dateline? Dateline, IReadOnlyList<string> Paragraphs) Opening(IReadOnlyList<string> paragraphs, DateTimeOffset? published)
    {
        if (paragraphs.Count == 0 || DatelineReader.Read(paragraphs[0], published is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null, dayFirst: true) is not { } opening)
            return (null, paragraphs);
        return (opening.Dateline, [.. paragraphs.Skip(1).Prepend(opening.Text).Where(paragraph => paragraph.Length > 0)]);
    }

    // How much of what was promised is there; all where nothing telling was.
    private static double Overlap(string promised, HashSet<string> words)
    {
        var telling = WordCutter.Cut(promised.ToLowerInvariant()).Where(word => word.Length >= ShortestWord).Distinct().ToList();
        return telling.Count == 0 ? 1 : (double)telling.Count(words.Contains) / telling.Count;
    }
}
