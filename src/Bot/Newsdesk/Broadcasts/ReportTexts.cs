using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>What admins read while a broadcast is under way and when it is over; what each takes stands in content/messages/en.json.</summary>
internal static class ReportTexts
{
    public static readonly TextKey Pause = new("broadcast.pause");
    public static readonly TextKey Continue = new("broadcast.continue");
    public static readonly TextKey Stop = new("broadcast.stop");
    public static readonly TextKey Rest = new("broadcast.rest");
    public static readonly TextKey Correct = new("broadcast.correct");
    public static readonly TextKey Withdraw = new("broadcast.withdraw");
    public static readonly TextKey Failed = new("broadcast.failed");
    public static readonly TextKey Started = new("broadcast.started");
    public static readonly TextKey Progress = new("broadcast.progress");
    public static readonly TextKey Wave = new("broadcast.wave");
    public static readonly TextKey Held = new("broadcast.held");
    public static readonly TextKey Stopping = new("broadcast.stopping");
    public static readonly TextKey Done = new("broadcast.report");
    public static readonly TextKey DoneWithdrawn = new("broadcast.reportWithdrawn");
    public static readonly TextKey DoneStopped = new("broadcast.reportStopped");
    public static readonly TextKey Counts = new("broadcast.counts");
    public static readonly TextKey Unsure = new("broadcast.unsure");
    public static readonly TextKey Twice = new("broadcast.twice");
    public static readonly TextKey PaidRefused = new("broadcast.paidRefused");
    public static readonly TextKey StoryWithdrawn = new("broadcast.storyWithdrawn");
    public static readonly TextKey FailedTitle = new("broadcast.failedTitle");
    public static readonly TextKey FailedNone = new("broadcast.failedNone");
    public static readonly TextKey FailedLine = new("broadcast.failedLine");
    public static readonly TextKey FailedUnknown = new("broadcast.failedUnknown");
}
