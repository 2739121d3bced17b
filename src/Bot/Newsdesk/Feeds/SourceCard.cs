using Bot.Articles;
using Bot.Outbox;
using Bot.Sources.Feeds.Polling;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds;

/// <summary>The message about one source, with what can be done.</summary>
internal static class SourceCard
{
    /// <summary>Renders it.</summary>
    /// <param name="connection">Any.</param>
    /// <param name="feed">The source.</param>
    /// <param name="now">The present.</param>
    /// <param name="wording">The admin's language.</param>
    /// <param name="undo">The source as it was before what was just done; null where nothing was.</param>
    /// <param name="note">A line above it.</param>
    public static MessageContent Render(SqliteConnection connection, FeedRow feed, DateTimeOffset now, Wording wording, FeedRow? undo = null, Markup? note = null)
    {
        var count = SourceCounts.Since(connection, now.AddDays(-1).ToUnixTimeMilliseconds()).GetValueOrDefault(feed.SourceId);
        List<Markup> facts =
        [
            SourceState.Say(feed, now, wording),
            wording.Html(SourceTexts.Items, ("count", count)),
            feed.LastReadAt is { } read
                ? wording.Html(SourceTexts.LastRead, ("ago", wording.Ago(DateTimeOffset.FromUnixTimeMilliseconds(read), now)))
                : wording.Html(SourceTexts.NeverRead),
            wording.Html(feed.FullText ? SourceTexts.FullOn : SourceTexts.FullOff),
        ];
        if (feed.Origin == FeedOrigin.Settings)
            facts.Add(wording.Html(SourceTexts.FromSettings));
        var card = wording.Html(
            SourceTexts.Card,
            ("number", feed.FeedId.ToString(wording.Culture)),
            ("name", feed.Name),
            ("url", feed.Url),
            ("facts", new Markup(string.Join('\n', facts.Select(fact => fact.Html)))));
        IReadOnlyList<IReadOnlyList<Button>> buttons = feed.State is FeedState.Removed or FeedState.Offered ? [[SourceButtons.All(wording)]] : SourceButtons.Of(feed, wording);
        return new MessageContent
        {
            Html = note is { } line ? $"{line.Html}\n\n{card.Html}" : card.Html,
            Buttons = undo is null ? buttons : [[SourceButtons.Undo(undo, wording)], .. buttons],
        };
    }
}
