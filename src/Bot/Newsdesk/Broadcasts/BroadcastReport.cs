using Bot.Outbox;
using Bot.Texts;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>The words and buttons that say how far a broadcast is.</summary>
internal static class BroadcastReport
{
    /// <summary>The card right after a press, before anything is counted.</summary>
    public static MessageContent Begun(Broadcast broadcast, Wording wording) => broadcast.State switch
    {
        BroadcastState.Paused => Content(wording.Html(ReportTexts.Held), Controls(broadcast, wording)),
        BroadcastState.Stopping => Content(wording.Html(ReportTexts.Stopping)),
        _ when broadcast.Purpose == BroadcastPurpose.Message => Content(wording.Html(ReportTexts.Started, ("count", broadcast.Audience)), Controls(broadcast, wording)),
        _ => ChangeReport.Render(broadcast, BroadcastTally.Zero, wording),
    };

    /// <summary>The card while it is under way, or its report when it is over.</summary>
    /// <param name="broadcast">As it stands.</param>
    /// <param name="tally">What became of its rows.</param>
    /// <param name="perSecond">How fast it goes; 0: not known.</param>
    /// <param name="now">The present.</param>
    /// <param name="wording">The admin's language.</param>
    public static MessageContent Render(Broadcast broadcast, BroadcastTally tally, double perSecond, DateTimeOffset now, Wording wording)
    {
        if (broadcast.Purpose != BroadcastPurpose.Message)
            return ChangeReport.Render(broadcast, tally, wording);
        var counts = Counts(tally, wording);
        return broadcast.State switch
        {
            BroadcastState.Done => Content(Report(broadcast, tally, counts, wording), Afterwards(broadcast, tally, wording)),
            BroadcastState.Paused => Content(new Markup($"{wording.Html(ReportTexts.Held).Html}\n{counts.Html}"), Controls(broadcast, wording)),
            BroadcastState.Stopping => Content(new Markup($"{wording.Html(ReportTexts.Stopping).Html}\n{counts.Html}")),
            _ when broadcast.WaitsAfterWave(now) => Content(Wave(broadcast, tally, counts, wording), WaveControls(broadcast, wording)),
            _ when tally.Settled == 0 => Begun(broadcast, wording),
            _ => Content(Progress(broadcast, tally, counts, perSecond, wording), Controls(broadcast, wording)),
        };
    }

    /// <summary>The report of one that was withdrawn: nothing is left to correct or to withdraw.</summary>
    public static MessageContent Withdrawn(Broadcast broadcast, BroadcastTally tally, Wording wording) => Content(
        new Markup($"{Report(broadcast, tally, Counts(tally, wording), wording).Html}\n{wording.Html(ReportTexts.DoneWithdrawn).Html}"),
        FailedOnly(broadcast, tally, wording));

    /// <summary>Pause or continue, and stop.</summary>
    public static IReadOnlyList<Button> Controls(Broadcast broadcast, Wording wording)
    {
        var (text, verb) = broadcast.State == BroadcastState.Paused ? (ReportTexts.Continue, BroadcastVerbs.Continue) : (ReportTexts.Pause, BroadcastVerbs.Pause);
        return [Action(text, verb, broadcast, wording), Action(ReportTexts.Stop, BroadcastVerbs.Stop, broadcast, wording)];
    }

    private static IReadOnlyList<Button> WaveControls(Broadcast broadcast, Wording wording) =>
        [Action(ReportTexts.Rest, BroadcastVerbs.Rest, broadcast, wording), Action(ReportTexts.Stop, BroadcastVerbs.Stop, broadcast, wording)];

    private static IReadOnlyList<Button> Afterwards(Broadcast broadcast, BroadcastTally tally, Wording wording)
    {
        List<Button> row = [];
        if (tally.Delivered > 0)
            row.AddRange([Action(ReportTexts.Correct, BroadcastVerbs.Correct, broadcast, wording), Action(ReportTexts.Withdraw, BroadcastVerbs.Withdraw, broadcast, wording)]);
        row.AddRange(FailedOnly(broadcast, tally, wording));
        return row;
    }

    private static IReadOnlyList<Button> FailedOnly(Broadcast broadcast, BroadcastTally tally, Wording wording) =>
        tally.Failed + tally.Unsure > 0 ? [Action(ReportTexts.Failed, BroadcastVerbs.Failed, broadcast, wording)] : [];

    private static Markup Report(Broadcast broadcast, BroadcastTally tally, Markup counts, Wording wording)
    {
        var total = Math.Max(broadcast.Audience, tally.Total);
        return tally.Stopped > 0 || total > tally.Total
            ? wording.Html(ReportTexts.DoneStopped, ("count", tally.Delivered), ("stopped", total - tally.Total + tally.Stopped), ("counts", counts))
            : wording.Html(ReportTexts.Done, ("count", tally.Delivered), ("total", total), ("counts", counts));
    }

    private static Markup Wave(Broadcast broadcast, BroadcastTally tally, Markup counts, Wording wording) => wording.Html(
        ReportTexts.Wave,
        ("count", tally.Settled),
        ("total", Math.Max(broadcast.Audience, tally.Total)),
        ("time", wording.Moment(DateTimeOffset.FromUnixTimeMilliseconds(broadcast.WaveUntil ?? 0))),
        ("counts", counts));

    private static Markup Progress(Broadcast broadcast, BroadcastTally tally, Markup counts, double perSecond, Wording wording)
    {
        var total = Math.Max(broadcast.Audience, tally.Total);
        var left = perSecond > 0 ? TimeSpan.FromSeconds(Math.Ceiling((total - tally.Settled) / perSecond)) : TimeSpan.Zero;
        return wording.Html(
            ReportTexts.Progress,
            ("percent", total == 0 ? 100 : tally.Settled * 100 / total),
            ("settled", tally.Settled),
            ("total", total),
            ("rate", (long)Math.Round(perSecond)),
            ("left", wording.Duration(left)),
            ("counts", counts));
    }

    private static Markup Counts(BroadcastTally tally, Wording wording)
    {
        List<Markup> lines = [wording.Html(ReportTexts.Counts, ("delivered", tally.Delivered), ("blocked", tally.Blocked), ("failed", tally.Failed))];
        if (tally.Unsure > 0)
            lines.Add(wording.Html(ReportTexts.Unsure, ("count", tally.Unsure)));
        if (tally.Twice > 0)
            lines.Add(wording.Html(ReportTexts.Twice, ("count", tally.Twice)));
        return Markup.Join("\n", lines);
    }

    private static Button Action(TextKey text, string verb, Broadcast broadcast, Wording wording) =>
        new(wording.Plain(text), BroadcastVerbs.Of(verb, broadcast.BroadcastId));

    private static MessageContent Content(Markup html, params IReadOnlyList<IReadOnlyList<Button>> buttons) =>
        new() { Html = html.Html, Buttons = [.. buttons.Where(row => row.Count > 0)] };
}
