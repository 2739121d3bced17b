using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>What the settings say; what each takes stands in content/messages/en.json.</summary>
internal static class SettingsTexts
{
    public static readonly TextKey Summary = new("settings.summary");
    public static readonly TextKey On = new("settings.on");
    public static readonly TextKey Off = new("settings.off");
    public static readonly TextKey AskZone = new("settings.askZone");
    public static readonly TextKey AskLanguage = new("settings.askLanguage");
    public static readonly TextKey Privacy = new("settings.privacy");
    public static readonly TextKey UnknownZone = new("settings.unknownZone");
    public static readonly TextKey Closed = new("settings.closed");

    public static readonly TextKey BreakingOn = new("settings.breakingOn");
    public static readonly TextKey BreakingOff = new("settings.breakingOff");

    /// <summary>Plain text.</summary>
    public static readonly TextKey TurnOn = new("settings.turnOn");

    /// <summary>Plain text.</summary>
    public static readonly TextKey TurnOff = new("settings.turnOff");

    public static readonly TextKey AskTime = new("settings.askTime");
    public static readonly TextKey DailySet = new("settings.dailySet");
    public static readonly TextKey DailyBreaking = new("settings.dailyBreaking");
    public static readonly TextKey DailyUndone = new("settings.dailyUndone");

    /// <summary>Plain text.</summary>
    public static readonly TextKey WhenAtOnce = new("settings.whenAtOnce");

    /// <summary>Takes <c>count</c> and <c>time</c>. Plain text.</summary>
    public static readonly TextKey WhenLimited = new("settings.whenLimited");

    /// <summary>Takes <c>time</c>. Plain text.</summary>
    public static readonly TextKey WhenDigest = new("settings.whenDigest");

    /// <summary>Takes <c>when</c>.</summary>
    public static readonly TextKey AskWhen = new("settings.askWhen");

    /// <summary>Takes <c>when</c>.</summary>
    public static readonly TextKey AskHours = new("settings.askHours");

    /// <summary>Takes <c>count</c>. Plain text.</summary>
    public static readonly TextKey LimitButton = new("settings.limitButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey NoLimitButton = new("settings.noLimitButton");

    /// <summary>Takes <c>time</c>. Plain text.</summary>
    public static readonly TextKey DigestButton = new("settings.digestButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey HoursButton = new("settings.hoursButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey WhenButton = new("settings.whenButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey DailyButton = new("settings.dailyButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey NightButton = new("settings.nightButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey BreakingButton = new("settings.breakingButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey ZoneButton = new("settings.zoneButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey LanguageButton = new("settings.languageButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey PauseButton = new("settings.pauseButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey PrivacyButton = new("settings.privacyButton");

    private static readonly TextKey NightSilent = new("settings.nightSilent");
    private static readonly TextKey NightHold = new("settings.nightHold");
    private static readonly TextKey NightNormal = new("settings.nightNormal");

    /// <summary>What happens to alerts at night. Plain text.</summary>
    public static TextKey Night(NightMode mode) => mode switch
    {
        NightMode.Hold => NightHold,
        NightMode.Normal => NightNormal,
        _ => NightSilent,
    };
}
