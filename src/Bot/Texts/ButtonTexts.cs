namespace Bot.Texts;

/// <summary>The words on buttons: one verb each, the same everywhere. Plain text.</summary>
internal static class ButtonTexts
{
    public static readonly TextKey ChooseTopics = new("button.chooseTopics");
    public static readonly TextKey AllTopics = new("button.allTopics");
    public static readonly TextKey SeeLatest = new("button.seeLatest");
    public static readonly TextKey Latest = new("button.latest");
    public static readonly TextKey Subscribe = new("button.subscribe");

    /// <summary>Takes <c>name</c>.</summary>
    public static readonly TextKey SubscribeTo = new("button.subscribeTo");

    /// <summary>Takes <c>name</c>.</summary>
    public static readonly TextKey Unsubscribe = new("button.unsubscribe");

    /// <summary>Takes <c>words</c>.</summary>
    public static readonly TextKey FollowWords = new("button.followWords");

    /// <summary>Takes <c>name</c>.</summary>
    public static readonly TextKey TopicOn = new("button.topicOn");

    public static readonly TextKey Undo = new("button.undo");
    public static readonly TextKey Done = new("button.done");
    public static readonly TextKey Back = new("button.back");
    public static readonly TextKey Next = new("button.next");
    public static readonly TextKey Previous = new("button.previous");
    public static readonly TextKey Read = new("button.read");
    public static readonly TextKey Why = new("button.why");
    public static readonly TextKey More = new("button.more");

    /// <summary>Takes <c>count</c>.</summary>
    public static readonly TextKey MoreStories = new("button.moreStories");

    public static readonly TextKey Save = new("button.save");

    /// <summary>It is saved; pressing takes that back.</summary>
    public static readonly TextKey Saved = new("button.saved");

    /// <summary>Takes <c>number</c>.</summary>
    public static readonly TextKey Remove = new("button.remove");

    public static readonly TextKey FollowStory = new("button.followStory");
    public static readonly TextKey UnfollowStory = new("button.unfollowStory");
    public static readonly TextKey MuteStory = new("button.muteStory");
    public static readonly TextKey UnmuteStory = new("button.unmuteStory");
    public static readonly TextKey OnlyMainSubject = new("button.onlyMainSubject");
    public static readonly TextKey AnyMention = new("button.anyMention");
    public static readonly TextKey Resume = new("button.resume");
    public static readonly TextKey DeleteData = new("button.deleteData");
    public static readonly TextKey DeleteNow = new("button.deleteNow");
    public static readonly TextKey KeepData = new("button.keepData");
    public static readonly TextKey MySubscriptions = new("button.mySubscriptions");
    public static readonly TextKey Settings = new("button.settings");
    public static readonly TextKey Cancel = new("button.cancel");
}
