using Bot.Alerts.Developments;
using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>An alert with its further buttons: save, follow, mute, unsubscribe and back, each as it stands for this chat.</summary>
internal sealed class MoreView(StoryCard card, FollowedNames names, TextCatalogue texts)
{
    private const int MostRules = 3;

    /// <summary>Renders the alert with these buttons. Any connection will do.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word, StoredArticle story)
    {
        var (destinationId, storyId) = (word.Destination.DestinationId, story.StoryId);
        var wording = texts.For(word.Chat.Language);
        var isSaved = SavedStoryStore.Has(connection, destinationId, storyId);
        var isFollowed = FollowedStoryStore.IsFollowed(connection, destinationId, storyId);
        var isMuted = SubscriptionStore.IsMuted(connection, destinationId, storyId);
        return card.Render(connection, word, story) with
        {
            Buttons =
            [
                [
                    Choice(isSaved, ButtonTexts.Saved, Verbs.Unsave, ButtonTexts.Save, Verbs.Save),
                    Choice(isFollowed, ButtonTexts.UnfollowStory, Verbs.UnfollowStory, ButtonTexts.FollowStory, Verbs.FollowStory),
                ],
                [Choice(isMuted, ButtonTexts.UnmuteStory, Verbs.Unmute, ButtonTexts.MuteStory, Verbs.Mute)],
                .. StoryCard.Followed(connection, word, story).Take(MostRules).Select(subscription => new[] { Leave(storyId, subscription, wording) }),
                [new Button(wording.Plain(ButtonTexts.Back), Buttons.Action(Verbs.Back, storyId))],
            ],
        };

        Button Choice(bool isSo, TextKey whenSo, string undo, TextKey whenNot, string act) =>
            new(wording.Plain(isSo ? whenSo : whenNot), Buttons.Action(isSo ? undo : act, storyId));
    }

    private Button Leave(long storyId, Subscription subscription, Wording wording) =>
        new(Buttons.Short(wording.Plain(ButtonTexts.Unsubscribe, ("name", names.Of(subscription, wording.Language)))), Buttons.Action(Verbs.Leave, subscription.RuleId, storyId));
}
