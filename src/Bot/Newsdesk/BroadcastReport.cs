using Bot.Outbox;
using Bot.Texts;

namespace Bot.Newsdesk;

/// <summary>The words and buttons that say how far a broadcast is.</summary>
internal static class BroadcastReport
{
    /// <summary>The card while it is under way, or its report when it is over.</summary>
    public static MessageContent Render(Broadcast broadcast, BroadcastTally tally, DateTimeOffset now, Wording wording)
    {
        var total = Math.Max(broadcast.Audience, tally.Total);
        var counts = Counts(tally, wording);
        return broadcast.State switch
        {
            BroadcastState.Done => Content(wording.Html(tally.Stopped > 0 ? BroadcastTexts.ReportStopped : BroadcastTexts.Report, ("count", tally.Delivered), ("total", total - tally.Stopped), ("stopped", tally.Stopped), ("counts", counts))),
            BroadcastState.Paused => Content(new Markup($"{wording.Html(BroadcastTexts.Held).Html}\n{counts.Html}"), Controls(broadcast.BroadcastId, paused: true, wording)),
            BroadcastState.Stopping => Content(new Markup($"{wording.Html(BroadcastTexts.Stopping).Html}\n{counts.Html}")),
            _ => Content(Progress(broadcast, tally, total, counts, now, wording), Controls(broadcast.BroadcastId, paused: false, wording)),
        };
    }

    /// <summary>Pause or continue, and stop.</summary>
    public static IReadOnlyList<Button> Controls(long broadcastId, bool paused, Wording wording) =>
    [
        paused
            ? new Button(wording.Plain(BroadcastTexts.Continue), BroadcastVerbs.Of(BroadcastVerbs.Continue, broadcastId))
            : new Button(wording.Plain(BroadcastTexts.Pause), BroadcastVerbs.Of(BroadcastVerbs.Pause, broadcastId)),
        new Button(wording.Plain(BroadcastTexts.Stop), BroadcastVerbs.Of(BroadcastVerbs.Stop, broadcastId)),
    ];

    private static Markup Progress(Broadcast broadcast, BroadcastTally tally, long total, Markup counts, DateTimeOffset now, Wording wording)
    {
        var settled = tally.Total - tally.Waiting;
        if (settled == 0)
            return wording.Html(BroadcastTexts.Started, ("count", broadcast.Audience));
        var seconds = Math.Max(1, (now - DateTimeOffset.FromUnixTimeMilliseconds(broadcast.StartedAt ?? 0)).TotalSeconds);
        var rate = settled / seconds;
        var left = rate > 0 ? TimeSpan.FromSeconds(Math.Ceiling((total - settled) / rate)) : TimeSpan.Zero;
        return wording.Html(
            BroadcastTexts.Progress,
            ("percent", total == 0 ? 100 : settled * 100 / total),
            ("settled", settled),
            ("total", total),
            ("rate", (long)Math.Round(rate)),
            ("left", wording.Duration(left)),
            ("counts", counts));
    }

    private static Markup Counts(BroadcastTally tally, Wording wording)
    {
        var counts = wording.Html(BroadcastTexts.Counts, ("delivered", tally.Delivered), ("blocked", tally.Blocked), ("failed", tally.Failed));
        return tally.Unsure == 0 ? counts : new Markup($"{counts.Html}\n{wording.Html(BroadcastTexts.Unsure, ("count", tally.Unsure)).Html}");
    }

    private static MessageContent Content(Markup html, params IReadOnlyList<IReadOnlyList<Button>> buttons) => new() { Html = html.Html, Buttons = buttons };
}
