using Bot.Sources.Feeds.Polling;
using Bot.Texts;

namespace Bot.Newsdesk.Feeds;

/// <summary>Says how a source is.</summary>
internal static class SourceState
{
    /// <summary>One or two sentences: what it does, what went wrong, and when it is read next.</summary>
    public static Markup Say(FeedRow feed, DateTimeOffset now, Wording wording) => feed switch
    {
        { State: FeedState.Paused } => wording.Html(SourceTexts.Paused),
        { State: FeedState.Gone } => wording.Html(SourceTexts.Gone, ("problem", Problem(feed, wording))),
        { State: FeedState.Removed or FeedState.Offered } => wording.Html(SourceTexts.Removed),
        { Failures: > 0 } => wording.Html(SourceTexts.Failing, ("count", feed.Failures), ("problem", Problem(feed, wording)), ("next", Next(feed, now, wording))),
        { Problem: { } problem } => wording.Html(SourceTexts.Waiting, ("problem", ProblemWords.Say(problem, wording)), ("next", Next(feed, now, wording))),
        _ => wording.Html(SourceTexts.Active, ("interval", Length(TimeSpan.FromMilliseconds(feed.IntervalMs), wording)), ("next", Next(feed, now, wording))),
    };

    private static Markup Problem(FeedRow feed, Wording wording) => feed.Problem is { } problem ? ProblemWords.Say(problem, wording) : new Markup("");

    private static string Next(FeedRow feed, DateTimeOffset now, Wording wording) =>
        DateTimeOffset.FromUnixTimeMilliseconds(feed.NextPollAt) - now is { } wait && wait > TimeSpan.FromSeconds(1) ? wording.Plain(SourceTexts.NextIn, ("duration", Length(wait, wording))) : wording.Plain(SourceTexts.Now);

    private static string Length(TimeSpan length, Wording wording) =>
        wording.Duration(length < TimeSpan.FromMinutes(1) ? TimeSpan.FromSeconds(Math.Ceiling(length.TotalSeconds)) : TimeSpan.FromMinutes(Math.Round(length.TotalMinutes)));
}
