using Bot.Outbox;
using Bot.Texts;
using Bot.Topics;

namespace Bot.Chat.Views;

/// <summary>The further buttons under an alert.</summary>
internal sealed class MoreView(FollowedNames names)
{
    private const int MostRules = 3;

    /// <summary>Follow, mute, unsubscribe and back.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Rows(long storyId, bool muted, bool following, IReadOnlyList<Subscription> followed, Wording wording) =>
    [
        [new Button(wording.Plain(following ? ButtonTexts.UnfollowStory : ButtonTexts.FollowStory), Buttons.Action(following ? Verbs.UnfollowStory : Verbs.FollowStory, storyId))],
        [new Button(wording.Plain(muted ? ButtonTexts.UnmuteStory : ButtonTexts.MuteStory), Buttons.Action(muted ? Verbs.Unmute : Verbs.Mute, storyId))],
        .. followed.Take(MostRules).Select(subscription => new[] { Leave(storyId, subscription, wording) }),
        [new Button(wording.Plain(ButtonTexts.Back), Buttons.Action(Verbs.Back, storyId))],
    ];

    private Button Leave(long storyId, Subscription subscription, Wording wording) =>
        new(Buttons.Short(wording.Plain(ButtonTexts.Unsubscribe, ("name", names.Of(subscription, wording.Language)))), Buttons.Action(Verbs.Leave, subscription.RuleId, storyId));
}
