using Bot.Texts;

namespace Bot.Newsdesk.Corrections;

/// <summary>What admins read when they correct or withdraw a story; what each takes stands in content/messages/en.json.</summary>
internal static class StoryDeskTexts
{
    public static readonly TextKey CorrectUsage = new("storyDesk.correctUsage");
    public static readonly TextKey WithdrawUsage = new("storyDesk.withdrawUsage");
    public static readonly TextKey Unknown = new("storyDesk.unknown");
    public static readonly TextKey AlreadyWithdrawn = new("storyDesk.alreadyWithdrawn");
    public static readonly TextKey AskCorrect = new("storyDesk.askCorrect");
    public static readonly TextKey AskWithdraw = new("storyDesk.askWithdraw");
    public static readonly TextKey Messages = new("storyDesk.messages");
    public static readonly TextKey Corrected = new("storyDesk.corrected");
    public static readonly TextKey Withdrawn = new("storyDesk.withdrawn");
    public static readonly TextKey Over = new("storyDesk.over");
    public static readonly TextKey Cancelled = new("storyDesk.cancelled");

    /// <summary>Plain text, as are all below.</summary>
    public static readonly TextKey CorrectMenu = new("storyDesk.correctMenu");

    public static readonly TextKey WithdrawMenu = new("storyDesk.withdrawMenu");
    public static readonly TextKey CorrectButton = new("storyDesk.correctButton");
    public static readonly TextKey WithdrawButton = new("storyDesk.withdrawButton");
}
