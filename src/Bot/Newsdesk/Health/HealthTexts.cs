using Bot.Outbox;
using Bot.Texts;

namespace Bot.Newsdesk.Health;

/// <summary>What admins read of trouble; what each takes stands in content/messages/en.json.</summary>
internal static class HealthTexts
{
    public static readonly TextKey Late = new("health.late");
    public static readonly TextKey OnTime = new("health.onTime");
    public static readonly TextKey CausePause = new("health.causePause");
    public static readonly TextKey CauseMany = new("health.causeMany");
    public static readonly TextKey CauseOther = new("health.causeOther");
    public static readonly TextKey NothingToDo = new("health.nothingToDo");
    public static readonly TextKey SetAside = new("health.setAside");
    public static readonly TextKey SetAsideList = new("health.setAsideList");
    public static readonly TextKey NoneSetAside = new("health.noneSetAside");
    public static readonly TextKey Replayed = new("health.replayed");
    public static readonly TextKey Dismissed = new("health.dismissed");
    public static readonly TextKey SetAsideLine = new("health.setAsideLine");
    public static readonly TextKey Load = new("health.load");
    public static readonly TextKey LoadUnlimited = new("health.loadUnlimited");
    public static readonly TextKey TooMuch = new("health.tooMuch");

    /// <summary>Plain text.</summary>
    public static readonly TextKey Details = new("health.details");

    /// <summary>Plain text.</summary>
    public static readonly TextKey SetAsideButton = new("health.setAsideButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey DismissButton = new("health.dismissButton");

    private static readonly TextKey CauseUnreachable = new("health.causeUnreachable");
    private static readonly TextKey CauseToken = new("health.causeToken");
    private static readonly TextKey CauseDisk = new("health.causeDisk");
    private static readonly TextKey CheckLine = new("health.checkLine");
    private static readonly TextKey CheckToken = new("health.checkToken");
    private static readonly TextKey CheckDisk = new("health.checkDisk");

    /// <summary>The cause and what to do about it; null where nothing hinders.</summary>
    public static (TextKey Cause, TextKey Todo)? Of(Hindrance hindrance) => hindrance switch
    {
        Hindrance.Unreachable => (CauseUnreachable, CheckLine),
        Hindrance.Unauthorized => (CauseToken, CheckToken),
        Hindrance.NoClaims => (CauseDisk, CheckDisk),
        _ => null,
    };
}
