using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bot.Articles.Markup;
using Bot.Articles.Normalising;
using Bot.Sources.Feeds.Parsing;

namespace Bot.Sources.Feeds;

/// <summary>Finds the feeds that a web page names in its head (<c>link rel="alternate"</c>, https://www.rssboard.org/rss-autodiscovery).</summary>
internal static class FeedDiscovery
{
    private const int HeadLength = 400_000;
    private const int Most = 8;
    private const int LongestTitle = 100;

    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/json", "application/xml", "text/xml",
    };

    /// <summary>The feeds in the order of the page, at most eight; empty for anything that names none. Never throws for what a page holds.</summary>
    /// <param name="content">The page.</param>
    /// <param name="charset">The charset the server declared.</param>
    /// <param name="address">Where the page stands.</param>
    public static IReadOnlyList<FoundFeed> Find(ReadOnlyMemory<byte> content, string? charset, Uri address)
    {
        if (FeedDecoder.Decode(content.Span, charset).Text is not { } text)
            return [];
        using var document = new HtmlParser().ParseDocument(ShallowMarkup.Of(text[..Math.Min(text.Length, HeadLength)]));
        var from = Resolve(address, document.QuerySelector("base")?.GetAttribute("href")) ?? address;
        return
        [
            .. document.QuerySelectorAll("link[rel][href]").Where(IsFeed)
                .Select(link => (Address: Resolve(from, link.GetAttribute("href")), Title: CleanText.Line(link.GetAttribute("title"), LongestTitle)))
                .Where(link => link.Address is not null && link.Address != address)
                .Select(link => new FoundFeed(link.Address ?? address, link.Title))
                .DistinctBy(feed => feed.Address)
                .Take(Most),
        ];
    }

    private static bool IsFeed(IElement link) =>
        link.GetAttribute("rel")?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => word.Equals("alternate", StringComparison.OrdinalIgnoreCase) || word.Equals("feed", StringComparison.OrdinalIgnoreCase)) == true
        && Types.Contains(link.GetAttribute("type")?.Split(';')[0].Trim() ?? "");

    private static Uri? Resolve(Uri from, string? address) =>
        Uri.TryCreate(from, address?.Trim(), out var absolute) && ArticleNormaliser.WebAddress(absolute.AbsoluteUri) is { } web ? new Uri(web) : null;
}
