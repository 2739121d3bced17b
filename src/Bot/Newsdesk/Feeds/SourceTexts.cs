using Bot.Texts;

namespace Bot.Newsdesk.Feeds;

/// <summary>What admins read about sources; what each takes stands in content/messages/en.json.</summary>
internal static class SourceTexts
{
    public static readonly TextKey Usage = new("source.usage");
    public static readonly TextKey None = new("source.none");
    public static readonly TextKey List = new("source.list");
    public static readonly TextKey Pages = new("source.pages");
    public static readonly TextKey Line = new("source.line");
    public static readonly TextKey Card = new("source.card");
    public static readonly TextKey Unknown = new("source.unknown");
    public static readonly TextKey NotAnAddress = new("source.notAnAddress");
    public static readonly TextKey Known = new("source.known");
    public static readonly TextKey InSettings = new("source.inSettings");

    public static readonly TextKey Active = new("source.active");
    public static readonly TextKey Failing = new("source.failing");
    public static readonly TextKey Waiting = new("source.waiting");
    public static readonly TextKey Paused = new("source.paused");
    public static readonly TextKey Gone = new("source.gone");
    public static readonly TextKey Removed = new("source.removed");
    public static readonly TextKey Now = new("source.now");
    public static readonly TextKey NextIn = new("source.nextIn");
    public static readonly TextKey Items = new("source.items");
    public static readonly TextKey LastRead = new("source.lastRead");
    public static readonly TextKey NeverRead = new("source.neverRead");
    public static readonly TextKey FromSettings = new("source.fromSettings");
    public static readonly TextKey FullOn = new("source.fullOn");
    public static readonly TextKey FullOff = new("source.fullOff");

    public static readonly TextKey AskRemove = new("source.askRemove");
    public static readonly TextKey Added = new("source.added");
    public static readonly TextKey Unreadable = new("source.unreadable");
    public static readonly TextKey PageNames = new("source.pageNames");
    public static readonly TextKey Trial = new("source.trial");
    public static readonly TextKey TrialHeadline = new("source.trialHeadline");
    public static readonly TextKey TrialUnusable = new("source.trialUnusable");
    public static readonly TextKey TrialTeasers = new("source.trialTeasers");
    public static readonly TextKey IsGone = new("source.isGone");

    /// <summary>Plain text, as are all below.</summary>
    public static readonly TextKey Menu = new("source.menu");

    public static readonly TextKey MenuOne = new("source.menuOne");
    public static readonly TextKey AddButton = new("source.addButton");
    public static readonly TextKey AddAnyway = new("source.addAnyway");
    public static readonly TextKey PauseButton = new("source.pauseButton");
    public static readonly TextKey RemoveButton = new("source.removeButton");
    public static readonly TextKey TestButton = new("source.testButton");
    public static readonly TextKey FullOnButton = new("source.fullOnButton");
    public static readonly TextKey FullOffButton = new("source.fullOffButton");
    public static readonly TextKey FilesRefused = new("source.filesRefused");
    public static readonly TextKey FileRefused = new("source.fileRefused");
    public static readonly TextKey FilesMore = new("source.filesMore");
    public static readonly TextKey AllButton = new("source.allButton");
}
