using Bot.Texts;

namespace Bot.Chat;

/// <summary>What the bot says when it is spoken to; what each takes stands in content/messages/en.json.</summary>
internal static class ChatTexts
{
    public static readonly TextKey Welcome = new("start.welcome");
    public static readonly TextKey WelcomeGroup = new("start.welcomeGroup");
    public static readonly TextKey PaceEvening = new("start.paceEvening");
    public static readonly TextKey PaceDigest = new("start.paceDigest");
    public static readonly TextKey PaceAtOnce = new("start.paceAtOnce");
    public static readonly TextKey BackAgain = new("start.backAgain");
    public static readonly TextKey StoryGone = new("start.storyGone");
    public static readonly TextKey Help = new("help.text");
    public static readonly TextKey HelpGroup = new("help.group");
    public static readonly TextKey HelpOwn = new("help.own");
    public static readonly TextKey HelpOwnLine = new("help.ownLine");

    public static readonly TextKey OnlyText = new("refusal.onlyText");
    public static readonly TextKey TooLong = new("refusal.tooLong");

    /// <summary>Plain text.</summary>
    public static readonly TextKey OnlyGroupAdminsPress = new("refusal.onlyGroupAdminsPress");

    /// <summary>Plain text.</summary>
    public static readonly TextKey OldButton = new("refusal.oldButton");

    public static readonly TextKey WentWrong = new("refusal.wentWrong");
    public static readonly TextKey UnknownCommand = new("refusal.unknownCommand");
    public static readonly TextKey UnknownCommandMeant = new("refusal.unknownCommandMeant");

    public static readonly TextKey Picker = new("topics.picker");
    public static readonly TextKey PickerAsk = new("topics.ask");
    public static readonly TextKey Chosen = new("topics.chosen");
    public static readonly TextKey ChosenNone = new("topics.chosenNone");
    public static readonly TextKey ChosenMore = new("topics.chosenMore");
    public static readonly TextKey PickerDone = new("topics.done");

    /// <summary>Plain text.</summary>
    public static readonly TextKey ToggledOn = new("topics.toggledOn");

    /// <summary>Plain text.</summary>
    public static readonly TextKey ToggledOff = new("topics.toggledOff");

    public static readonly TextKey NoTopics = new("topics.none");

    public static readonly TextKey Subscribed = new("subscribe.done");
    public static readonly TextKey AlreadySubscribed = new("subscribe.already");
    public static readonly TextKey UsualDay = new("subscribe.usualDay");
    public static readonly TextKey UsualWeek = new("subscribe.usualWeek");
    public static readonly TextKey UsualUnknown = new("subscribe.usualUnknown");
    public static readonly TextKey HowAtOnce = new("subscribe.howAtOnce");
    public static readonly TextKey HowDigest = new("subscribe.howDigest");
    public static readonly TextKey HowLimited = new("subscribe.howLimited");
    public static readonly TextKey InDigest = new("subscribe.inDigest");
    public static readonly TextKey SuggestDigest = new("subscribe.suggestDigest");
    public static readonly TextKey LatestMatch = new("subscribe.latest");
    public static readonly TextKey PausedNow = new("subscribe.paused");
    public static readonly TextKey UnknownTopic = new("subscribe.unknown");
    public static readonly TextKey UnknownTopicMeant = new("subscribe.unknownMeant");
    public static readonly TextKey FollowAsk = new("subscribe.followAsk");
    public static readonly TextKey FollowAskTopic = new("subscribe.followAskTopic");
    public static readonly TextKey TooManyRules = new("subscribe.tooManyRules");
    public static readonly TextKey RuleSuggestion = new("subscribe.ruleSuggestion");
    public static readonly TextKey RuleUnreadable = new("subscribe.ruleUnreadable");
    public static readonly TextKey OfferGone = new("subscribe.offerGone");
    public static readonly TextKey TopicGone = new("subscribe.topicGone");

    public static readonly TextKey Unsubscribed = new("unsubscribe.done");
    public static readonly TextKey NotSubscribed = new("unsubscribe.not");
    public static readonly TextKey UndoneFollowing = new("unsubscribe.undoneFollowing");
    public static readonly TextKey UndoneNotFollowing = new("unsubscribe.undoneNotFollowing");

    public static readonly TextKey Subscriptions = new("subscriptions.title");
    public static readonly TextKey SubscriptionLine = new("subscriptions.line");
    public static readonly TextKey NoSubscriptions = new("subscriptions.none");
    public static readonly TextKey SubscriptionsPaused = new("subscriptions.paused");

    public static readonly TextKey LatestAll = new("latest.all");
    public static readonly TextKey LatestFollowed = new("latest.followed");
    public static readonly TextKey LatestAbout = new("latest.about");
    public static readonly TextKey NothingYet = new("latest.nothingYet");
    public static readonly TextKey NothingYetFollowed = new("latest.nothingYetFollowed");
    public static readonly TextKey NothingAtAll = new("latest.nothingAtAll");

    public static readonly TextKey PreviewUsage = new("preview.usage");
    public static readonly TextKey PreviewTitle = new("preview.title");
    public static readonly TextKey PreviewNothing = new("preview.nothing");
    public static readonly TextKey PreviewTerms = new("preview.terms");

    public static readonly TextKey PageOf = new("story.pageOf");
    public static readonly TextKey Why = new("story.why");
    public static readonly TextKey WhyForm = new("story.whyForm");
    public static readonly TextKey WhyScore = new("story.whyScore");
    public static readonly TextKey WhyUnknown = new("story.whyUnknown");
    public static readonly TextKey WhyJoined = new("story.whyJoined");
    public static readonly TextKey WhyJoinedBy = new("story.whyJoinedBy");
    public static readonly TextKey WhyNoMore = new("story.whyNoMore");

    /// <summary>Plain text.</summary>
    public static readonly TextKey Muted = new("story.muted");
    public static readonly TextKey StoryFollowed = new("story.followed");
    public static readonly TextKey StoryUnfollowed = new("story.unfollowed");
    public static readonly TextKey WhyFollowed = new("story.whyFollowed");

    /// <summary>Plain text.</summary>
    public static readonly TextKey Unmuted = new("story.unmuted");

    /// <summary>Plain text.</summary>
    public static readonly TextKey ScopeMain = new("story.scopeMain");

    /// <summary>Plain text.</summary>
    public static readonly TextKey ScopeAny = new("story.scopeAny");

    public static readonly TextKey Paused = new("stop.paused");
    public static readonly TextKey Resumed = new("stop.resumed");
    public static readonly TextKey DeleteAsk = new("stop.deleteAsk");
    public static readonly TextKey Deleted = new("stop.deleted");
    public static readonly TextKey Kept = new("stop.kept");
}
