using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>The frame that the bot puts around a broadcast, and what it says of one afterwards; what each takes stands in content/messages/en.json.</summary>
internal static class BroadcastTexts
{
    /// <summary>Plain text.</summary>
    public static readonly TextKey Menu = new("broadcast.menu");

    public static readonly TextKey BreakingLabel = new("broadcast.breakingLabel");
    public static readonly TextKey ServiceLabel = new("broadcast.serviceLabel");
    public static readonly TextKey Promise = new("broadcast.promise");
    public static readonly TextKey BreakingSettings = new("broadcast.breakingSettings");
    public static readonly TextKey Newsroom = new("broadcast.newsroom");
    public static readonly TextKey Corrected = new("broadcast.corrected");
    public static readonly TextKey CorrectedAnswer = new("broadcast.correctedAnswer");
    public static readonly TextKey Withdrawn = new("broadcast.withdrawn");
    public static readonly TextKey WithdrawnAnswer = new("broadcast.withdrawnAnswer");
    public static readonly TextKey Rehearsal = new("broadcast.rehearsal");
}
