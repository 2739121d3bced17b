using Bot.Outbox;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Polling;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds;

/// <summary>Says what was read at an address.</summary>
internal static class TrialView
{
    /// <summary>What stands there: format, count, the newest headlines, and what to know.</summary>
    public static Markup Say(TrialReading trial, Wording wording)
    {
        var lines = new List<Markup>
        {
            wording.Html(SourceTexts.Trial, ("name", trial.Title ?? trial.Address.Host), ("url", trial.Address.AbsoluteUri), ("format", trial.Format), ("count", trial.Count)),
        };
        lines.AddRange(trial.Headlines.Select(headline => wording.Html(SourceTexts.TrialHeadline, ("headline", headline))));
        if (trial.Unusable > 0)
            lines.Add(wording.Html(SourceTexts.TrialUnusable, ("count", trial.Unusable)));
        if (trial.Teasers > 0)
            lines.Add(wording.Html(SourceTexts.TrialTeasers, ("count", trial.Teasers)));
        return new Markup(string.Join('\n', lines.Select(line => line.Html)));
    }

    /// <summary>Says that nothing could be read, and offers the feeds the page names, or to add the address all the same. Needs the writer's connection.</summary>
    public static Answer Offer(SqliteConnection connection, TrialReading trial, DateTimeOffset now, Wording wording)
    {
        if (trial.Feeds.Count == 0)
        {
            var offered = FeedStore.Offer(connection, trial.Address, now);
            return Answer.Say(
                wording.Html(SourceTexts.Unreadable, ("url", trial.Address.AbsoluteUri), ("problem", trial.Problem is { } problem ? ProblemWords.Say(problem, wording) : new Markup(""))).Html,
                [SourceButtons.Add(offered, SourceTexts.AddAnyway, "", wording), SourceButtons.All(wording)]);
        }

        var rows = trial.Feeds.Select(feed => new[] { SourceButtons.Add(FeedStore.Offer(connection, feed.Address, now), SourceTexts.AddButton, Name(feed), wording) });
        return Answer.Say(wording.Html(SourceTexts.PageNames, ("count", trial.Feeds.Count), ("url", trial.Address.AbsoluteUri)).Html, [.. rows]);
    }

    private static string Name(FoundFeed feed) => feed.Title.Length > 0 ? feed.Title : feed.Address.AbsolutePath;
}
