using Bot.Outbox;
using Bot.Readers;
using Bot.Sources.Feeds.Polling;
using Bot.Texts;

namespace Bot.Newsdesk.Feeds;

/// <summary>What admins do to sources: each act is audited and can be undone at once.</summary>
internal sealed class SourceActs(SourceSignal signal)
{
    /// <summary>Adds what was just read, to be polled at once.</summary>
    public Reaction Add(TrialReading read, ReaderWord word, Wording wording) => new(
        connection =>
        {
            var feed = FeedStore.Add(connection, read.Address, FeedOrigin.Administrator, word.At);
            AuditStore.Add(connection, word.PersonId, "source added", feed.Url, word.At);
            return
            [
                Answer.Say(
                    $"{wording.Html(SourceTexts.Added, ("number", feed.FeedId.ToString(wording.Culture))).Html}\n\n{TrialView.Say(read, wording).Html}",
                    [SourceButtons.Undo(feed with { State = FeedState.Removed }, wording), SourceButtons.All(wording)]),
            ];
        },
        signal.Raise);

    /// <summary>Pauses, resumes, adds or removes. One that stands in the settings would come back, so it is only paused.</summary>
    public Reaction Set(FeedRow shown, FeedState state, ReaderWord word, Wording wording) => new(
        connection =>
        {
            if ((FeedStore.Get(connection, shown.FeedId) ?? shown) is var before && before.State == state)
                return [Reply(word, SourceCard.Render(connection, before, word.At, wording))];
            if (state == FeedState.Removed && before.Origin == FeedOrigin.Settings)
                return [Reply(word, SourceCard.Render(connection, before, word.At, wording, note: wording.Html(SourceTexts.InSettings)))];
            FeedStore.SetState(connection, before.FeedId, state, word.At);
            AuditStore.Add(connection, word.PersonId, Act(before.State, state), before.Url, word.At);
            var after = FeedStore.Get(connection, before.FeedId) ?? before;
            return [Reply(word, SourceCard.Render(connection, after, word.At, wording, undo: before))];
        },
        signal.Raise);

    /// <summary>Lets the pages behind teasers be read, or not.</summary>
    public Reaction SetFull(FeedRow feed, bool full, ReaderWord word, Wording wording) => new(connection =>
    {
        FeedStore.SetFullText(connection, feed.FeedId, full);
        AuditStore.Add(connection, word.PersonId, full ? "source full text on" : "source full text off", feed.Url, word.At);
        return [Reply(word, SourceCard.Render(connection, FeedStore.Get(connection, feed.FeedId) ?? feed, word.At, wording))];
    });

    /// <summary>Asks before a source is removed.</summary>
    public static Reaction AskRemove(FeedRow feed, ReaderWord word, Wording wording) => Reaction.Of(Reply(word, new MessageContent
    {
        Html = wording.Html(feed.Origin == FeedOrigin.Settings ? SourceTexts.InSettings : SourceTexts.AskRemove, ("name", feed.Name)).Html,
        Buttons =
        [
            [
                feed.Origin == FeedOrigin.Settings
                    ? new Button(wording.Plain(SourceTexts.PauseButton), SourceVerbs.SetTo(feed.FeedId, FeedState.Paused))
                    : new Button(wording.Plain(SourceTexts.RemoveButton), SourceVerbs.SetTo(feed.FeedId, FeedState.Removed)),
                new Button(wording.Plain(ButtonTexts.Cancel), SourceVerbs.Of(SourceVerbs.Card, feed.FeedId)),
            ],
        ],
    }));

    /// <summary>Says what a poll would read now.</summary>
    public static Reaction Tested(FeedRow feed, TrialReading read, Wording wording) => Reaction.Of(Answer.Say(
        read.Problem is { } problem ? wording.Html(SourceTexts.Unreadable, ("url", feed.Url), ("problem", ProblemWords.Say(problem, wording))).Html : TrialView.Say(read, wording).Html,
        [new Button(wording.Plain(ButtonTexts.Back), SourceVerbs.Of(SourceVerbs.Card, feed.FeedId))]));

    /// <summary>A press changes its message; a command gets a new one.</summary>
    public static Answer Reply(ReaderWord word, MessageContent content) =>
        word.CallbackQueryId is null ? Answer.Say(content) : Answer.Edit(word.MessageId, content);

    private static string Act(FeedState before, FeedState after) => after switch
    {
        FeedState.Active => before is FeedState.Offered or FeedState.Removed ? "source added" : "source resumed",
        FeedState.Paused => "source paused",
        _ => "source removed",
    };
}
