using System.Globalization;
using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Corrections;

/// <summary>/correct and /withdraw: shows the story and how many messages would change, and does it on a press that works once and expires.</summary>
internal sealed class StoryDesk(Database database, StoryFinder finder, StoryDeskSignal signal, TextCatalogue texts)
{
    /// <summary>How long a change can be pressed.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private const int MaxHeadline = 300;

    /// <summary>/correct with a story and what was wrong.</summary>
    public Task<Reaction> CorrectAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var (typed, note) = Cut(word.Text);
        return Task.FromResult(note.Length == 0 ? Say(word, StoryDeskTexts.CorrectUsage) : Prepare(word, typed, CleanText.Line(note, ArticleBounds.CorrectionNote)));
    }

    /// <summary>/withdraw with a story.</summary>
    public Task<Reaction> WithdrawAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var (typed, rest) = Cut(word.Text);
        return Task.FromResult(typed.Length == 0 || rest.Length > 0 ? Say(word, StoryDeskTexts.WithdrawUsage) : Prepare(word, typed, note: null));
    }

    /// <summary>A press of one of the buttons in <see cref="StoryDeskVerbs"/>.</summary>
    public Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (!long.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var changeId))
            return Task.FromResult(Reaction.None);
        return Task.FromResult(new Reaction(connection => [Answer.Edit(word.MessageId, wording.Html(Press(connection, verb, word, changeId)).Html)], signal.Raise));
    }

    private static TextKey Press(SqliteConnection connection, string verb, ReaderWord word, long changeId)
    {
        if (StoryChangeStore.Take(connection, changeId, word.Destination.DestinationId, word.At) is not { } change)
            return StoryDeskTexts.Over;
        if (verb == StoryDeskVerbs.Cancel)
            return StoryDeskTexts.Cancelled;
        if (!StoryRevision.Apply(connection, change, word.At))
            return StoryDeskTexts.Over;
        AuditStore.Add(connection, word.PersonId, change.Note is null ? "story withdrawn" : "story corrected", $"{change.StoryId} {change.Note}".TrimEnd(), word.At);
        return change.Note is null ? StoryDeskTexts.Withdrawn : StoryDeskTexts.Corrected;
    }

    private Reaction Prepare(ReaderWord word, string typed, string? note)
    {
        using var reader = database.OpenReader();
        if (finder.Find(reader, typed) is not { } story)
            return Say(word, StoryDeskTexts.Unknown);
        if (!StoryStore.IsOpen(reader, story.StoryId))
            return Say(word, StoryDeskTexts.AlreadyWithdrawn);
        var messages = FollowUpRows.CountMessages(reader, story.StoryId);
        return new Reaction(connection =>
        {
            var id = StoryChangeStore.Add(connection, story.StoryId, note, word.PersonId, word.Destination.DestinationId, word.At + Lasts);
            return [Card(story, note, messages, id, texts.For(word.Chat.Language))];
        });
    }

    private static Answer Card(StoredArticle story, string? note, long messages, long changeId, Wording wording)
    {
        var headline = TextCut.ToFit(story.Article.Headline, MaxHeadline);
        var asked = note is null
            ? wording.Html(StoryDeskTexts.AskWithdraw, ("headline", headline))
            : wording.Html(StoryDeskTexts.AskCorrect, ("headline", headline), ("what", note));
        return Answer.Say(
            $"{asked.Html}\n{wording.Html(StoryDeskTexts.Messages, ("count", messages), ("expires", wording.Duration(Lasts))).Html}",
            [
                new Button(wording.Plain(note is null ? StoryDeskTexts.WithdrawButton : StoryDeskTexts.CorrectButton), StoryDeskVerbs.Of(StoryDeskVerbs.Do, changeId)),
                new Button(wording.Plain(ButtonTexts.Cancel), StoryDeskVerbs.Of(StoryDeskVerbs.Cancel, changeId)),
            ]);
    }

    private Reaction Say(ReaderWord word, TextKey text) => Reaction.Of(Answer.Say(texts.For(word.Chat.Language).Html(text).Html));

    /// <summary>The story's link or key, and what stands after it.</summary>
    private static (string Story, string After) Cut(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.AsSpan().IndexOfAny(" \t\n\r");
        return end < 0 ? (trimmed, "") : (trimmed[..end], trimmed[end..].Trim());
    }
}
