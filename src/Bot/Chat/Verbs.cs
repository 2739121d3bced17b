namespace Bot.Chat;

/// <summary>The first words of the actions on Chat's buttons.</summary>
internal static class Verbs
{
    /// <summary><c>topics page</c>: shows a page of the picker in place.</summary>
    public const string Topics = "topics";

    /// <summary><c>toggle rule page</c>: follows or unfollows a topic in the picker.</summary>
    public const string Toggle = "toggle";

    /// <summary><c>done</c>: closes the picker.</summary>
    public const string Done = "done";

    /// <summary><c>sub rule</c>: follows a topic that was suggested.</summary>
    public const string Subscribe = "sub";

    /// <summary><c>sub-new rule</c>: follows a topic and answers with a new message, the old one being worth keeping.</summary>
    public const string SubscribeAnew = "sub-new";

    /// <summary><c>unsub rule</c>: unfollows.</summary>
    public const string Unsubscribe = "unsub";

    /// <summary><c>follow offer</c>: follows words.</summary>
    public const string Follow = "follow";

    /// <summary><c>undo offer</c>: takes back what was followed or unfollowed.</summary>
    public const string Undo = "undo";

    /// <summary><c>mine page</c>: shows what is followed, in place; <c>mine page 1</c>: with a way back to the settings.</summary>
    public const string Mine = "mine";

    /// <summary><c>drop rule page</c>: unfollows in the list of what is followed; with 1 behind it in the list with a way back.</summary>
    public const string Drop = "drop";

    /// <summary><c>latest</c> or <c>latest rule</c>: shows the latest stories.</summary>
    public const string Latest = "latest";

    /// <summary><c>find offer</c>: shows the latest stories with words.</summary>
    public const string Find = "find";

    /// <summary><c>resume</c>: lifts the silence of /stop.</summary>
    public const string Resume = "resume";

    /// <summary><c>forget</c>: asks whether to delete everything.</summary>
    public const string Forget = "forget";

    /// <summary><c>forget-now</c>: deletes everything.</summary>
    public const string ForgetNow = "forget-now";

    /// <summary><c>forget-not</c>: keeps everything.</summary>
    public const string ForgetNot = "forget-not";

    /// <summary><c>back story</c>: shows the alert as it was.</summary>
    public const string Back = "back";

    /// <summary><c>mute story</c>: hears no more of a story.</summary>
    public const string Mute = "mute";

    /// <summary><c>unmute story</c>: takes that back.</summary>
    public const string Unmute = "unmute";

    /// <summary><c>follow-story story</c>: hears what follows in a story.</summary>
    public const string FollowStory = "follow-story";

    /// <summary><c>unfollow-story story</c>: takes that back.</summary>
    public const string UnfollowStory = "unfollow-story";

    /// <summary><c>save story</c>: keeps a story in the list of saved ones.</summary>
    public const string Save = "save";

    /// <summary><c>unsave story</c>: takes that back.</summary>
    public const string Unsave = "unsave";

    /// <summary><c>saved page</c>: shows a page of the list of saved stories, in place.</summary>
    public const string Saved = "saved";

    /// <summary><c>saved-drop story page</c>: removes a story in that list.</summary>
    public const string RemoveSaved = "saved-drop";

    /// <summary><c>saved-undo offer page</c>: brings it back.</summary>
    public const string UndoRemoveSaved = "saved-undo";

    /// <summary><c>leave rule story</c>: unfollows from under an alert.</summary>
    public const string Leave = "leave";

    /// <summary><c>rejoin rule story</c>: takes that back.</summary>
    public const string Rejoin = "rejoin";

    /// <summary><c>scope rule story</c>: changes between the main subject only and any mention.</summary>
    public const string Scope = "scope";

    /// <summary><c>settings</c>: shows the settings in place.</summary>
    public const string Settings = "settings";

    /// <summary><c>night</c>: goes on to the next way of the night.</summary>
    public const string Night = "night";

    /// <summary><c>breaking</c>: breaking news on or off.</summary>
    public const string Breaking = "breaking";

    /// <summary><c>breaking-here</c>: the same on the page of its own.</summary>
    public const string BreakingHere = "breaking-here";

    /// <summary><c>zone</c> asks for the time; <c>zone place</c> sets the zone that shows it.</summary>
    public const string Zone = "zone";

    /// <summary><c>when</c>: shows the choice of when stories come, in place.</summary>
    public const string When = "when";

    /// <summary><c>when-most number</c>: at once, so many a day; 0: without a limit.</summary>
    public const string WhenMost = "when-most";

    /// <summary><c>when-at minutes minutes</c>: in digests at these times of day.</summary>
    public const string WhenAt = "when-at";

    /// <summary><c>when-hours</c>: shows the hours of the day to choose from.</summary>
    public const string WhenHours = "when-hours";

    /// <summary><c>when-hour hour</c>: a digest at this hour too, or no more.</summary>
    public const string WhenHour = "when-hour";

    /// <summary><c>daily</c> asks for the time; <c>daily place</c> sets the zone that shows it and one digest a day.</summary>
    public const string Daily = "daily";

    /// <summary><c>daily-undo offer</c>: takes the digest back.</summary>
    public const string DailyUndo = "daily-undo";

    /// <summary><c>language</c> asks; <c>language code</c> sets the language of menus.</summary>
    public const string Language = "language";

    /// <summary><c>pause-here</c>: pauses or resumes in the settings.</summary>
    public const string PauseHere = "pause-here";

    /// <summary><c>privacy</c>: what is kept.</summary>
    public const string Privacy = "privacy";

    /// <summary><c>settings-done</c>: closes the settings.</summary>
    public const string SettingsDone = "settings-done";
}
