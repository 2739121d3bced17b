using Bot.Alerts.Developments;
using Bot.Articles;
using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Presses under an alert that change what the chat gets: mute, unsubscribe, scope, and each one's way back.</summary>
internal sealed class StoryChangePress(StoryCard card, WhyView why, MoreView more, FollowedNames names, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Mute, Verbs.Unmute, Verbs.FollowStory, Verbs.UnfollowStory, Verbs.Leave, Verbs.Rejoin, Verbs.Scope];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => React(connection, verb, word, texts.For(word.Chat.Language))));

    private IReadOnlyList<Answer> React(SqliteConnection connection, string verb, ReaderWord word, Wording wording) => verb switch
    {
        Verbs.Mute or Verbs.Unmute => Mute(connection, word, verb == Verbs.Mute, wording),
        Verbs.FollowStory or Verbs.UnfollowStory => Follow(connection, word, verb == Verbs.FollowStory, wording),
        Verbs.Scope => Scope(connection, word, wording),
        _ => Leave(connection, word, verb == Verbs.Leave, wording),
    };

    private IReadOnlyList<Answer> Mute(SqliteConnection connection, ReaderWord word, bool mute, Wording wording)
    {
        var destinationId = word.Destination.DestinationId;
        if (ArticleStore.OfStory(connection, PressArguments.Number(word.Text, 0) ?? 0) is not { } story)
            return Gone(word, wording);
        if (mute)
        {
            SubscriptionStore.Mute(connection, destinationId, story.StoryId);
            FollowedStoryStore.Unfollow(connection, destinationId, story.StoryId);
        }
        else
        {
            SubscriptionStore.Unmute(connection, destinationId, story.StoryId);
        }

        return Told(word, wording.Plain(mute ? ChatTexts.Muted : ChatTexts.Unmuted), more.Render(connection, word, story));
    }

    private IReadOnlyList<Answer> Follow(SqliteConnection connection, ReaderWord word, bool follow, Wording wording)
    {
        var destinationId = word.Destination.DestinationId;
        if (ArticleStore.OfStory(connection, PressArguments.Number(word.Text, 0) ?? 0) is not { } story)
            return Gone(word, wording);
        FollowedStoryStore.Unfollow(connection, destinationId, story.StoryId);
        if (follow)
        {
            FollowedStoryStore.Follow(connection, destinationId, story.StoryId, word.MessageId, word.At.ToUnixTimeMilliseconds());
            SubscriptionStore.Unmute(connection, destinationId, story.StoryId);
        }

        return Told(word, wording.Plain(follow ? ChatTexts.StoryFollowed : ChatTexts.StoryUnfollowed), more.Render(connection, word, story));
    }

    private IReadOnlyList<Answer> Leave(SqliteConnection connection, ReaderWord word, bool leave, Wording wording)
    {
        var ruleId = PressArguments.Number(word.Text, 0) ?? 0;
        if (RuleStore.Get(connection, ruleId) is not { } rule || ArticleStore.OfStory(connection, PressArguments.Number(word.Text, 1) ?? 0) is not { } story)
            return Gone(word, wording);
        if (leave)
            Following.Remove(connection, word, [ruleId]);
        else
            Following.Add(connection, word, [ruleId]);
        var name = names.Of(rule.Kind, rule.Text, wording.Language);
        var back = new Button(wording.Plain(ButtonTexts.Back), Buttons.Action(Verbs.Back, story.StoryId));
        return Told(
            word,
            wording.Plain(leave ? ChatTexts.ToggledOff : ChatTexts.ToggledOn, ("name", name)),
            card.Render(connection, word, story) with
            {
                Buttons = leave ? [[new Button(wording.Plain(ButtonTexts.Undo), Buttons.Action(Verbs.Rejoin, ruleId, story.StoryId)), back]] : [[back]],
            });
    }

    private IReadOnlyList<Answer> Scope(SqliteConnection connection, ReaderWord word, Wording wording)
    {
        var ruleId = PressArguments.Number(word.Text, 0) ?? 0;
        var destinationId = word.Destination.DestinationId;
        if (ArticleStore.OfStory(connection, PressArguments.Number(word.Text, 1) ?? 0) is not { } story
            || SubscriptionStore.Of(connection, destinationId).FirstOrDefault(subscription => subscription.RuleId == ruleId) is not { } followed)
            return Gone(word, wording);
        var scope = followed.Scope == SubscriptionScope.MainSubject ? SubscriptionScope.AnyMention : SubscriptionScope.MainSubject;
        SubscriptionStore.SetScope(connection, destinationId, ruleId, scope);
        var told = wording.Plain(scope == SubscriptionScope.MainSubject ? ChatTexts.ScopeMain : ChatTexts.ScopeAny, ("name", names.Of(followed, wording.Language)));
        return Told(word, told, why.Render(story, StoryCard.Alerting(connection, word, story), [followed with { Scope = scope }], wording));
    }

    private static IReadOnlyList<Answer> Told(ReaderWord word, string note, MessageContent content) =>
        word.CallbackQueryId is { } queryId ? [Answer.Note(queryId, note), Answer.Edit(word.MessageId, content)] : [];

    private static IReadOnlyList<Answer> Gone(ReaderWord word, Wording wording) =>
        [Answer.Edit(word.MessageId, wording.Html(ChatTexts.StoryGone).Html)];
}
