using Bot.Texts;

namespace Bot.Newsdesk;

/// <summary>What admins read about broadcasts; what each takes stands in content/messages/en.json.</summary>
internal static class BroadcastTexts
{
    /// <summary>Plain text.</summary>
    public static readonly TextKey Menu = new("broadcast.menu");

    public static readonly TextKey Usage = new("broadcast.usage");
    public static readonly TextKey Nobody = new("broadcast.nobody");
    public static readonly TextKey Card = new("broadcast.card");
    public static readonly TextKey Send = new("broadcast.send");
    public static readonly TextKey Pause = new("broadcast.pause");
    public static readonly TextKey Continue = new("broadcast.continue");
    public static readonly TextKey Stop = new("broadcast.stop");
    public static readonly TextKey Started = new("broadcast.started");
    public static readonly TextKey Over = new("broadcast.over");
    public static readonly TextKey Cancelled = new("broadcast.cancelled");
    public static readonly TextKey Progress = new("broadcast.progress");
    public static readonly TextKey Held = new("broadcast.held");
    public static readonly TextKey Stopping = new("broadcast.stopping");
    public static readonly TextKey Report = new("broadcast.report");
    public static readonly TextKey ReportStopped = new("broadcast.reportStopped");
    public static readonly TextKey Counts = new("broadcast.counts");
    public static readonly TextKey Unsure = new("broadcast.unsure");
}
