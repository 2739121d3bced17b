using System.Globalization;
using Bot.Articles;
using Bot.Articles.Languages;

namespace Bot.Stories.Grouping;

/// <summary>Reads the terms of an article: all of its headline, the words of its lead, names and numbers of what follows. Pure.</summary>
internal static class ArticleTermReader
{
    private const int HeadlineWords = 60;
    private const int LeastWords = 2;
    private const int CertainWords = 20;

    /// <summary>In a headline with a greater share of capitals, a capital says nothing.</summary>
    private const double SentenceCase = 0.7;

    /// <summary>Reads one article.</summary>
    public static ArticleTerms Read(Article article)
    {
        var stop = StopWords.Of(article.Language);
        var terms = new TermBag(article.Language, stop);
        var headline = StoryWordCutter.Cut(article.Headline, HeadlineWords);
        var isTitleCase = IsTitleCase(headline, stop);
        terms.Add(headline, TermWeights.Headline, namesCount: !isTitleCase, pairs: true);
        var inHeadline = terms.Words;
        var body = Body(article.Paragraphs);
        terms.Add(body.Take(TermWeights.LeadWords), TermWeights.Lead, namesCount: true, pairs: false);
        terms.AddNames(body.Skip(TermWeights.LeadWords), TermWeights.Body);
        return new ArticleTerms
        {
            Terms = terms.Terms(),
            Names = terms.Names(),
            Numbers = [.. Numbers(headline)],
            Language = article.Language,
            StandsAlone = Roundups.Is(article.Headline) || (inHeadline < LeastWords && body.Count < CertainWords),
            IsLong = headline.Count + body.Count >= CertainWords,
        };
    }

    private static List<StoryWord> Body(IReadOnlyList<string> paragraphs)
    {
        const int Most = TermWeights.LeadWords + TermWeights.BodyWords;
        var words = new List<StoryWord>();
        foreach (var paragraph in paragraphs)
        {
            if (words.Count >= Most)
                break;
            words.AddRange(StoryWordCutter.Cut(paragraph, Most - words.Count));
        }

        return words;
    }

    private static bool IsTitleCase(List<StoryWord> words, IReadOnlySet<string> stop)
    {
        var telling = words.Where(word => !word.IsNumber && !stop.Contains(word.Text.ToLowerInvariant())).ToList();
        return telling.Count(word => word.IsCapital) > telling.Count * SentenceCase;
    }

    private static IEnumerable<double> Numbers(List<StoryWord> words)
    {
        foreach (var word in words.Where(word => word.IsNumber))
        {
            if (double.TryParse(word.Text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                yield return number;
        }
    }
}
