using System.Security.Cryptography;
using System.Text;
using Bot.Articles;
using Bot.Articles.Markup;
using Bot.Articles.Reading;
using Bot.Articles.Wire;
using Bot.Sources.Agency;
using Bot.Sources.Feeds.Parsing;

namespace Bot.Sources.Feeds;

/// <summary>Makes an article of a feed's entry.</summary>
internal static class FeedArticle
{
    private const int MostAuthors = 5;

    /// <summary>The draft; null for an entry with neither a title nor a text.</summary>
    public static ArticleDraft? Draft(ParsedFeed feed, FeedItem item, ReadingOptions options)
    {
        var published = FeedDate.Read(item.Published) ?? FeedDate.Read(item.Updated);
        var (dateline, paragraphs) = Body(item, published, options);
        var headline = Headline(item.Title) ?? FirstWords(paragraphs);
        if (headline is null)
            return null;
        return new ArticleDraft
        {
            Identity = Identity(item),
            Headline = headline,
            Dateline = dateline,
            Byline = Byline(item.Authors),
            Paragraphs = paragraphs,
            Language = item.Language ?? feed.Language,
            PublishedAt = published,
            Url = item.Link,
            Codes = [.. item.Categories.Select(Code).OfType<ArticleCode>().Distinct()],
        };
    }

    /// <summary>The publisher's id, else the canonical address, else the text itself; never the title alone.</summary>
    public static string Identity(FeedItem item)
    {
        if (item.Id is { Length: > 0 } id)
            return RssLinks.IsAddress(id) ? CanonicalAddress.Of(id) ?? id : id;
        return CanonicalAddress.Of(item.Link) ?? "text:" + Convert.ToHexStringLower(Hash(item));
    }

    /// <summary>Tells whether an entry stands as it stood: 16 bytes over its words and its address, not its dates.</summary>
    public static byte[] Hash(FeedItem item)
    {
        var text = string.Join('\u001F', item.Title, item.Summary, item.Content, item.Link);
        return SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];
    }

    // The longer of the two is the text; a teaser that only repeats the headline is none.
    private static (Dateline? Dateline, IReadOnlyList<string> Paragraphs) Body(FeedItem item, DateTimeOffset? published, ReadingOptions options)
    {
        var content = Paragraphs(item.Content, item.IsPlain);
        var summary = Paragraphs(item.Summary, item.IsPlain && item.Content is null);
        var body = (content.Sum(one => one.Length) >= summary.Sum(one => one.Length) ? content : summary)
            .Where(paragraph => !FeedFurniture.Is(paragraph)).ToList();
        if (body.Count == 0 || DatelineReader.Read(body[0], published is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null, options.DayFirst) is not { } opening)
            return (null, body);
        body[0] = opening.Text;
        if (body[0].Length == 0)
            body.RemoveAt(0);
        return (opening.Dateline, body);
    }

    private static IReadOnlyList<string> Paragraphs(string? text, bool isPlain)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        return isPlain || !text.AsSpan().ContainsAny('<', '&')
            ? text.ReplaceLineEndings("\n").Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : MarkupText.Paragraphs(text);
    }

    // Titles hold HTML, twice escaped more often than not.
    private static string? Headline(string? title)
    {
        var words = string.Join(' ', Paragraphs(title, isPlain: false));
        if (words.AsSpan().ContainsAny('<', '&') && string.Join(' ', MarkupText.Paragraphs(words)) is { Length: > 0 } again)
            words = again;
        return words.Length > 0 ? words : null;
    }

    private static string? FirstWords(IReadOnlyList<string> paragraphs) => paragraphs.Count > 0 ? paragraphs[0] : null;

    private static string? Byline(IReadOnlyList<FeedPerson> authors)
    {
        var names = authors.Select(author => author.Name).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct().Take(MostAuthors).ToList();
        return names.Count > 0 ? string.Join(", ", names) : null;
    }

    private static ArticleCode? Code(FeedCategory category) =>
        AgencyCode.OfSubject(category.Scheme is null ? category.Term : Join(category.Scheme, category.Term), Headline(category.Label ?? category.Term));

    private static string Join(string scheme, string term) =>
        scheme.Contains("mediatopic", StringComparison.OrdinalIgnoreCase) ? "medtop:" + term.Split(':')[^1] : term;
}
