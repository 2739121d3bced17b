using System.Globalization;
using System.Text.Json;
using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Sources;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Parsing;

namespace Bot.Newsdesk.Try;

/// <summary><c>bot try feed</c>: the articles a feed, or an agency's file, would give.</summary>
internal static class TryFeed
{
    /// <summary>Reads a document and writes its articles as a JSON array.</summary>
    /// <param name="document">The document; its name's ending tells an agency's format.</param>
    /// <param name="address">Where it stands, for relative addresses; null where that is not known.</param>
    /// <param name="output">Takes the array; an empty one where the document is refused.</param>
    /// <param name="errors">Takes the reason of a refusal.</param>
    /// <param name="time">The present.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>0, or 1 where the document is refused.</returns>
    public static async Task<int> RunAsync(SourceDocument document, Uri? address, TextWriter output, TextWriter errors, TimeProvider time, CancellationToken cancellationToken)
    {
        var (drafts, refusal) = Read(document, address);
        IReadOnlyList<TryFeedArticle> articles = [.. drafts.Select(draft => Answer(ArticleNormaliser.Finish(draft, "try", document.Name, null, time.GetUtcNow())))];
        await output.WriteLineAsync(JsonSerializer.Serialize(articles, TryJson.Readable.IReadOnlyListTryFeedArticle).AsMemory(), cancellationToken);
        if (refusal is null)
            return 0;
        await errors.WriteLineAsync($"{document.Name}: {refusal.Reason}".AsMemory(), cancellationToken);
        return 1;
    }

    // An agency's file is no feed, so it is asked for only where the feed reader finds none.
    private static (IEnumerable<ArticleDraft> Drafts, Refusal? Refusal) Read(SourceDocument document, Uri? address)
    {
        var reading = FeedReader.Read(document.Content, charset: null, address);
        if (reading.Feed is { } feed)
            return (feed.Items.Select(item => FeedArticle.Draft(feed, item, ReadingOptions.Default)).OfType<ArticleDraft>(), null);
        var result = SourceReaders.All.Read(document, ReadingOptions.Default);
        return (result.Articles, result.Refusal is { Kind: RefusalKind.UnknownFormat } ? reading.Refusal : result.Refusal);
    }

    private static TryFeedArticle Answer(Article article) => new()
    {
        Id = article.Identity,
        Headline = article.Headline,
        Body = string.Join('\n', article.Paragraphs),
        Summary = article.Summary,
        Language = article.Language,
        Published = article.PublishedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Url = article.Url,
        Byline = article.Byline,
        Place = article.Dateline?.Place,
        Urgency = article.Urgency,
        Subjects = [.. article.Codes.Select(code => code.Scheme == "literal" ? code.Value : $"{code.Scheme}:{code.Value}")],
        Status = article.Status.ToString().ToLowerInvariant(),
    };
}
