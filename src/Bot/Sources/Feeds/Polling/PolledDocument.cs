using System.Security.Cryptography;
using System.Text;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources.Agency;
using Bot.Sources.Feeds.Parsing;
using Bot.Sources.Fetching;

namespace Bot.Sources.Feeds.Polling;

/// <summary>Reads what stands at a polled address: RSS, Atom, JSON Feed, ninjs or NewsML-G2, told by the content alone.</summary>
internal static class PolledDocument
{
    /// <summary>Reads the body of an answer. Exactly one of the two results is null.</summary>
    public static (SourceReading? Reading, Refusal? Refusal) Read(FetchResult answer, ReadingOptions options)
    {
        if (AgencyContent.ReaderOf(answer.Body) is { } agency)
            return ReadAgency(agency, answer, options);
        var parsed = FeedReader.Read(answer.Body, answer.Charset, answer.Address);
        return parsed.Feed is { } feed ? (OfFeed(feed, options), null) : (null, parsed.Refusal);
    }

    private static SourceReading OfFeed(ParsedFeed feed, ReadingOptions options) => new()
    {
        Format = $"{(feed.Format == FeedFormat.Json ? "JSON Feed" : feed.Format == FeedFormat.Rss ? "RSS" : "Atom")} {feed.Version}".TrimEnd(),
        Title = feed.Title,
        Rhythm = feed.Rhythm,
        Entries =
        [
            .. feed.Items.Select(item => new SourceEntry(
                FeedArticle.Identity(item),
                FeedArticle.Hash(item),
                FeedDate.Read(item.Published) ?? FeedDate.Read(item.Updated),
                () => FeedArticle.Draft(feed, item, options))),
        ],
    };

    private static (SourceReading? Reading, Refusal? Refusal) ReadAgency(IArticleReader reader, FetchResult answer, ReadingOptions options)
    {
        if (answer.Body.Length > SourceDocument.MaxBytes)
            return (null, DocumentReader.TooLarge());
        var result = reader.Read(new SourceDocument(answer.Address?.AbsolutePath ?? "", answer.Body), options);
        if (result.Refusal is { } refusal)
            return (null, refusal);
        return (new SourceReading { Format = reader is NinjsReader ? "ninjs" : "NewsML-G2", Entries = [.. result.Articles.Select(OfDraft)] }, null);
    }

    private static SourceEntry OfDraft(ArticleDraft draft)
    {
        var hash = Hash(draft);
        var identity = string.IsNullOrWhiteSpace(draft.Identity) ? "text:" + Convert.ToHexStringLower(hash) : draft.Identity;
        return new(identity, hash, draft.PublishedAt, () => draft);
    }

    // A changed date alone is nothing, as with feeds; a changed status, embargo or version is something.
    private static byte[] Hash(ArticleDraft draft)
    {
        var text = string.Join(
            '\u001F',
            [draft.Edition, draft.Headline, draft.Byline, draft.Status, draft.EmbargoUntil?.UtcTicks, draft.ExpiresAt?.UtcTicks, draft.Urgency, draft.CorrectionNote, .. draft.Paragraphs]);
        return SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];
    }
}
