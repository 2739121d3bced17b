using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Sources;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Sources.Pages;

namespace Bot.Benchmarks.Fuzzing;

/// <summary>Reads a document all the way to finished articles, as the bot would.</summary>
internal static class SpecimenReading
{
    private static readonly Uri Address = new("https://news.example/somewhere/feed");

    /// <summary>Returns how many articles it gave.</summary>
    public static int Read(SpecimenKind kind, string name, byte[] content) => kind switch
    {
        SpecimenKind.Feed => Polled(content),
        SpecimenKind.Wire => Polled(content) + Dropped(name, content),
        _ => Page(content),
    };

    private static int Polled(byte[] content)
    {
        var (reading, refusal) = PolledDocument.Read(new FetchResult(FetchOutcome.Content) { Body = content, Address = Address }, ReadingOptions.Default);
        if (reading is null)
            return refusal is null ? throw new InvalidOperationException("Neither a reading nor a refusal.") : 0;
        TrialReading.Of(Address, reading);
        return reading.Entries.Count(entry => entry.Draft() is { } draft && Finish(draft, entry.Identity));
    }

    private static int Dropped(string name, byte[] content) =>
        SourceReaders.All.Read(new SourceDocument(name, content), ReadingOptions.Default).Articles.Count(draft => Finish(draft, name));

    private static int Page(byte[] content)
    {
        FeedDiscovery.Find(content, charset: null, Address);
        var reading = PageReader.Read(content, charset: null, Address);
        if (reading.Page is not { } page)
            return reading.Problem.Length == 0 ? throw new InvalidOperationException("Neither a page nor a problem.") : 0;
        return Finish(new ArticleDraft { Headline = page.Title, Paragraphs = page.Paragraphs, Byline = page.Byline }, "page") ? 1 : 0;
    }

    private static bool Finish(ArticleDraft draft, string identity) => ArticleNormaliser.Finish(draft, "fuzz", identity, language: null, DateTimeOffset.UnixEpoch).Identity.Length > 0;
}
