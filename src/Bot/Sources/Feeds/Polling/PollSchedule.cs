using Bot.Sources.Feeds.Parsing;

namespace Bot.Sources.Feeds.Polling;

/// <summary>When a feed is polled next. Arithmetic only.</summary>
internal static class PollSchedule
{
    /// <summary>The interval of a feed whose rhythm is not known.</summary>
    public static readonly TimeSpan Unknown = TimeSpan.FromMinutes(15);

    /// <summary>No feed is polled more often, whatever it publishes.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(2);

    /// <summary>No living feed is polled more seldom.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>The longest wait after failures, and the longest a server may send us away.</summary>
    public static readonly TimeSpan LongestAway = TimeSpan.FromHours(24);

    // A publisher may ask for patience, but not so much that its news comes late.
    private static readonly TimeSpan LongestWish = TimeSpan.FromMinutes(30);

    private const int Sample = 20;
    private const double Spread = 0.1;

    /// <summary>The interval that suits what a feed publishes and asks for: a third of the usual gap between its items.</summary>
    /// <param name="published">The times of its items.</param>
    /// <param name="wishes">What the feed asks for.</param>
    /// <param name="fresh">How long the server says its answer stays fresh.</param>
    /// <param name="now">The present.</param>
    public static TimeSpan Interval(IEnumerable<DateTimeOffset> published, FeedRhythm wishes, TimeSpan? fresh, DateTimeOffset now)
    {
        var interval = Observed([.. published.Where(time => time <= now).OrderDescending().Take(Sample)], now) ?? wishes.Update ?? Unknown;
        var wish = Max(wishes.TimeToLive ?? TimeSpan.Zero, fresh ?? TimeSpan.Zero);
        return Clamp(Max(interval, wish < LongestWish ? wish : LongestWish), Shortest, Longest);
    }

    /// <summary>The wait after so many failures in a row: doubling from the interval, at most a day.</summary>
    public static TimeSpan AfterFailure(TimeSpan interval, int failures) =>
        Clamp(interval * Math.Pow(2, Math.Clamp(failures, 0, 16)), Shortest, LongestAway);

    /// <summary>The wait a server asks for, within bounds.</summary>
    public static TimeSpan AfterBusy(TimeSpan interval, TimeSpan? retryAfter) => Clamp(Max(retryAfter ?? interval * 2, Shortest), Shortest, LongestAway);

    /// <summary>Spreads a wait by a tenth either way, so that feeds do not march in step.</summary>
    /// <param name="wait">The wait.</param>
    /// <param name="dice">0 to 1.</param>
    public static TimeSpan Spreading(TimeSpan wait, double dice) => wait * (1 - Spread + (2 * Spread * dice));

    private static TimeSpan? Observed(List<DateTimeOffset> times, DateTimeOffset now)
    {
        if (times.Count < 3)
            return null;
        var gaps = times.Zip(times.Skip(1), (later, earlier) => later - earlier).Order().ToList();
        // A feed that has fallen silent is asked less and less.
        return Max(gaps[gaps.Count / 2] / 3, (now - times[0]) / Sample);
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Clamp(TimeSpan wait, TimeSpan least, TimeSpan most) => wait < least ? least : wait > most ? most : wait;
}
