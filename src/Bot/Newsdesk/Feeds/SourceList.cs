using Bot.Articles;
using Bot.Newsdesk.Feeds.Lists;
using Bot.Outbox;
using Bot.Sources.Feeds.Polling;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds;

/// <summary>The message that lists the sources, page by page, those in trouble first.</summary>
internal static class SourceList
{
    /// <summary>How many a page shows.</summary>
    public const int PageSize = 8;

    /// <summary>Renders a page, from 1.</summary>
    public static MessageContent Render(SqliteConnection connection, long page, DateTimeOffset now, Wording wording)
    {
        var feeds = FeedStore.All(connection).OrderBy(Rank).ThenBy(feed => feed.SourceId, StringComparer.OrdinalIgnoreCase).ToList();
        if (feeds.Count == 0)
            return new MessageContent { Html = wording.Html(SourceTexts.None).Html };
        var pages = (feeds.Count + PageSize - 1) / PageSize;
        var number = (int)Math.Clamp(page, 1, pages);
        var shown = feeds.Skip((number - 1) * PageSize).Take(PageSize).ToList();
        var counts = SourceCounts.Since(connection, now.AddDays(-1).ToUnixTimeMilliseconds());
        var head = wording.Html(SourceTexts.List, ("count", feeds.Count)).Html + (pages > 1 ? wording.Html(SourceTexts.Pages, ("page", number), ("pages", pages)).Html : "");
        var lines = shown.Select(feed => wording.Html(
            SourceTexts.Line,
            ("number", feed.FeedId.ToString(wording.Culture)),
            ("name", feed.Name),
            ("state", SourceState.Say(feed, now, wording)),
            ("items", wording.Html(SourceTexts.Items, ("count", counts.GetValueOrDefault(feed.SourceId))))).Html);
        return new MessageContent { Html = string.Join("\n\n", lines.Prepend(head)), Buttons = Buttons(shown, number, pages, wording) };
    }

    private static int Rank(FeedRow feed) => feed switch
    {
        { State: FeedState.Gone } => 0,
        { State: FeedState.Active, Failures: > 0 } => 1,
        { State: FeedState.Active } => 2,
        _ => 3,
    };

    private static List<IReadOnlyList<Button>> Buttons(IReadOnlyList<FeedRow> shown, int page, int pages, Wording wording)
    {
        List<IReadOnlyList<Button>> rows = [.. shown.Select(feed => new Button(SourceButtons.Short($"{feed.FeedId}. {feed.Title ?? feed.SourceId}"), SourceVerbs.Of(SourceVerbs.Card, feed.FeedId))).Chunk(2)];
        var turns = new List<Button>();
        if (page > 1)
            turns.Add(new Button(wording.Plain(ButtonTexts.Previous), SourceVerbs.Of(SourceVerbs.Page, page - 1)));
        if (page < pages)
            turns.Add(new Button(wording.Plain(ButtonTexts.Next), SourceVerbs.Of(SourceVerbs.Page, page + 1)));
        if (turns.Count > 0)
            rows.Add(turns);
        rows.Add([new Button(wording.Plain(FeedListTexts.ExportButton), SourceVerbs.Export)]);
        return rows;
    }
}
