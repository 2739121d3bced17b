using Bot.Outbox;
using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>The words and buttons that say how far a correction or withdrawal is; its tally is of its edits.</summary>
internal static class ChangeReport
{
    /// <summary>The card while it is under way, or its report when it is over.</summary>
    public static MessageContent Render(Broadcast change, BroadcastTally tally, Wording wording)
    {
        var corrects = change.Purpose == BroadcastPurpose.Correction;
        var total = Math.Max(change.Audience, tally.Total);
        if (change.State == BroadcastState.Done)
            return new MessageContent { Html = Done(corrects, tally, wording) };
        if (change.State == BroadcastState.Stopping)
            return new MessageContent { Html = wording.Html(ReportTexts.Stopping).Html };
        var progress = wording.Html(
            corrects ? ChangeTexts.Correcting : ChangeTexts.Withdrawing,
            ("percent", total == 0 ? 100 : tally.Settled * 100 / total),
            ("settled", tally.Settled),
            ("total", total));
        var html = change.State == BroadcastState.Paused ? $"{wording.Html(ReportTexts.Held).Html}\n{progress.Html}" : progress.Html;
        return new MessageContent { Html = html, Buttons = [BroadcastReport.Controls(change, wording)] };
    }

    private static string Done(bool corrects, BroadcastTally tally, Wording wording)
    {
        List<string> lines = [wording.Html(corrects ? ChangeTexts.Corrected : ChangeTexts.Withdrawn, ("count", tally.Delivered)).Html];
        if (tally.Blocked + tally.Failed + tally.Unsure is > 0 and var missed)
            lines.Add(wording.Html(ChangeTexts.Missed, ("count", missed)).Html);
        if (tally.Stopped > 0)
            lines.Add(wording.Html(ChangeTexts.Stopped, ("count", tally.Stopped)).Html);
        return string.Join('\n', lines);
    }
}
