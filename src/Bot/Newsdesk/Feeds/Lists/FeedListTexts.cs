using Bot.Texts;

namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>What admins read about lists of sources; what each takes stands in content/messages/en.json.</summary>
internal static class FeedListTexts
{
    public static readonly TextKey Found = new("sourceList.found");
    public static readonly TextKey Known = new("sourceList.known");
    public static readonly TextKey New = new("sourceList.new");
    public static readonly TextKey NewMore = new("sourceList.newMore");
    public static readonly TextKey NothingNew = new("sourceList.nothingNew");
    public static readonly TextKey Refused = new("sourceList.refused");
    public static readonly TextKey Problem = new("sourceList.problem");
    public static readonly TextKey MoreProblems = new("sourceList.moreProblems");
    public static readonly TextKey NotFetched = new("sourceList.notFetched");
    public static readonly TextKey Added = new("sourceList.added");
    public static readonly TextKey Undone = new("sourceList.undone");
    public static readonly TextKey Over = new("sourceList.over");
    public static readonly TextKey Cancelled = new("sourceList.cancelled");
    public static readonly TextKey Exported = new("sourceList.exported");
    public static readonly TextKey HowToImport = new("sourceList.howToImport");

    public static readonly TextKey TooLarge = new("sourceList.tooLarge");
    public static readonly TextKey Unreadable = new("sourceList.unreadable");
    public static readonly TextKey NotOpml = new("sourceList.notOpml");
    public static readonly TextKey NoFeed = new("sourceList.noFeed");
    public static readonly TextKey TooMany = new("sourceList.tooMany");
    public static readonly TextKey NoAddress = new("sourceList.noAddress");
    public static readonly TextKey NotAnAddress = new("sourceList.notAnAddress");

    /// <summary>Plain text, as are all below.</summary>
    public static readonly TextKey AddButton = new("sourceList.addButton");

    public static readonly TextKey ExportButton = new("sourceList.exportButton");
}
