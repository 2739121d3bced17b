using Bot.Articles;
using Bot.Articles.Normalising;
using Microsoft.Data.Sqlite;

namespace Bot.Sources.Feeds.Polling;

/// <summary>Chooses what of a feed is offered: what is new or changed, and which of it without an alert.</summary>
/// <param name="row">The feed.</param>
/// <param name="known">What it offered before.</param>
/// <param name="language">The language of texts that do not declare one; null to tell it from the text.</param>
/// <param name="now">The present.</param>
internal sealed class FeedItemChoice(FeedRow row, IReadOnlyDictionary<string, KnownItem> known, string? language, DateTimeOffset now)
{
    /// <summary>How many new items of one poll are alerted; more are a feed rebuilt or moved.</summary>
    public const int MostAlerted = 20;

    /// <summary>An item published longer before it is first seen is no news.</summary>
    public static readonly TimeSpan News = TimeSpan.FromHours(48);

    // Publishers' clocks go wrong; a date further ahead is no date.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);

    /// <summary>What is offered, oldest first.</summary>
    public IReadOnlyList<SourceItem> Choose(SourceReading reading)
    {
        var offered = new List<SourceItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var alerted = 0;
        var publisher = Uri.TryCreate(row.Url, UriKind.Absolute, out var address) ? PublisherName.Of(reading.Title ?? row.Title, address) : null;
        foreach (var entry in NewestFirst(reading.Entries))
        {
            if (!seen.Add(entry.Identity))
                continue;
            var before = known.GetValueOrDefault(entry.Identity);
            if (before is not null && before.Hash.AsSpan().SequenceEqual(entry.Hash))
                continue;
            if (Article(entry, publisher) is not { } article)
                continue;
            var quiet = before?.Quiet ?? (row.BaselineAt is null || article.PublishedAt < now - News || alerted == MostAlerted);
            if (!quiet && before is null)
                alerted++;
            offered.Add(Offer(article, new KnownItem { Identity = entry.Identity, Hash = entry.Hash, Quiet = quiet }));
        }

        offered.Reverse();
        return offered;
    }

    // Feeds put the newest first; where the dates say otherwise they are right. Items without a date keep their place.
    private IEnumerable<SourceEntry> NewestFirst(IReadOnlyList<SourceEntry> entries) =>
        entries.Select(entry => (Entry: entry, Time: entry.PublishedAt ?? now)).OrderByDescending(pair => pair.Time).Select(pair => pair.Entry);

    private Article? Article(SourceEntry entry, string? publisher)
    {
        if (entry.Draft() is not { } draft)
            return null;
        if (draft.PublishedAt > now + Ahead)
            draft = draft with { PublishedAt = null };
        return ArticleNormaliser.Finish(draft with { Publisher = publisher }, row.SourceId, entry.Identity, language, now);
    }

    private SourceItem Offer(Article article, KnownItem item) => new()
    {
        SourceId = row.SourceId,
        Name = row.SourceId,
        Article = article,
        Baseline = item.Quiet,
        Acknowledge = (SqliteConnection connection) => FeedItemStore.Save(connection, row.FeedId, item, now),
    };
}
