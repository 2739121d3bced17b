using Bot.Texts;

namespace Bot.Newsdesk;

/// <summary>What admins read about the bot's state; what each takes stands in content/messages/en.json.</summary>
internal static class StatisticsTexts
{
    /// <summary>Plain text.</summary>
    public static readonly TextKey Menu = new("statistics.menu");

    public static readonly TextKey Summary = new("statistics.summary");
    public static readonly TextKey Oldest = new("statistics.oldest");
    public static readonly TextKey Failed = new("statistics.failed");
    public static readonly TextKey FailedLine = new("statistics.failedLine");
    public static readonly TextKey NoneFailed = new("statistics.noneFailed");
    public static readonly TextKey Replayed = new("statistics.replayed");

    /// <summary>Plain text.</summary>
    public static readonly TextKey FailedButton = new("statistics.failedButton");

    /// <summary>Plain text.</summary>
    public static readonly TextKey ReplayButton = new("statistics.replayButton");
}
