using Bot.Articles.Normalising;
using Bot.Outbox;
using Bot.Sources.Feeds.Polling;
using Bot.Texts;

namespace Bot.Newsdesk.Feeds;

/// <summary>The buttons about one source.</summary>
internal static class SourceButtons
{
    private const int MaxText = 40;

    /// <summary>What can be done with a source as it is.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Of(FeedRow feed, Wording wording)
    {
        var turn = feed.State == FeedState.Active
            ? new Button(wording.Plain(SourceTexts.PauseButton), SourceVerbs.SetTo(feed.FeedId, FeedState.Paused))
            : new Button(wording.Plain(ButtonTexts.Resume), SourceVerbs.SetTo(feed.FeedId, FeedState.Active));
        var full = new Button(wording.Plain(feed.FullText ? SourceTexts.FullOffButton : SourceTexts.FullOnButton), $"{SourceVerbs.Of(SourceVerbs.Full, feed.FeedId)} {(feed.FullText ? 0 : 1)}");
        return
        [
            [turn, new Button(wording.Plain(SourceTexts.TestButton), SourceVerbs.Of(SourceVerbs.Test, feed.FeedId))],
            [full, new Button(wording.Plain(SourceTexts.RemoveButton), SourceVerbs.Of(SourceVerbs.Drop, feed.FeedId))],
            [All(wording)],
        ];
    }

    /// <summary>Opens the list.</summary>
    public static Button All(Wording wording) => new(wording.Plain(SourceTexts.AllButton), SourceVerbs.Of(SourceVerbs.Page, 1));

    /// <summary>Takes back what was done to a source.</summary>
    public static Button Undo(FeedRow before, Wording wording) =>
        new(wording.Plain(ButtonTexts.Undo), SourceVerbs.SetTo(before.FeedId, before.State == FeedState.Offered ? FeedState.Removed : before.State));

    /// <summary>Adds an address that was offered.</summary>
    public static Button Add(FeedRow offered, TextKey text, string name, Wording wording) =>
        new(Short(wording.Plain(text, ("name", name))), SourceVerbs.SetTo(offered.FeedId, FeedState.Active));

    /// <summary>Cuts what is too long for a button.</summary>
    public static string Short(string text) => CleanText.Shorten(text, MaxText);
}
