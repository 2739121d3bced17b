using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Polling;

namespace Bot.Sources.Pages;

/// <summary>Completes what a feed offers as teasers from the pages behind, within some seconds. What is not there by then goes as it is.</summary>
internal sealed partial class PageStage(PageFetcher pages, TimeProvider time, ILogger<PageStage> logger)
{
    /// <summary>How long the items of one poll wait for their pages.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether anything of it has a page to wait for.</summary>
    public static bool Concerns(FeedRow feed, IReadOnlyList<SourceItem> items) => feed.FullText && items.Any(IsTeaser);

    /// <summary>The items in their order, those alerted with their full text where it could be read. Never throws for what a page does.</summary>
    public async Task<IReadOnlyList<SourceItem>> CompleteAsync(IReadOnlyList<SourceItem> items, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        return await Task.WhenAll(items.Select(item => IsTeaser(item) ? CompleteAsync(item, either.Token, cancellationToken) : Task.FromResult(item)));
    }

    private async Task<SourceItem> CompleteAsync(SourceItem item, CancellationToken either, CancellationToken stopping)
    {
        if (item.Article is not { Url: { } url } article)
            return item;
        try
        {
            var reading = await pages.ReadAsync(new Uri(url), either).WaitAsync(either);
            if (reading.Page is { } page && FullText.Of(article, page) is { } full)
                return item with { Article = full };
            LogKept(url, reading.Page is null ? reading.Problem : "Its text is not that of the item.");
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            LogKept(url, "It did not come in time.");
        }

        return item;
    }

    // What alerts nobody is not worth a request.
    private static bool IsTeaser(SourceItem item) => item is { Baseline: false, Article: { Url: not null } article } && Teaser.Is(article.Paragraphs);

    [LoggerMessage(LogLevel.Debug, "The teaser stays, for {Address} could not be read: {Problem}")]
    private partial void LogKept(string address, string problem);
}
