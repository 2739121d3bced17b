using Bot.Sources.Fetching;

namespace Bot.Sources.Feeds.Polling;

/// <summary>What a feed's row says after a poll. Pure; <c>dice</c>, 0 to 1, spreads the next poll.</summary>
internal static class PollEnd
{
    private const int LongestTitle = 200;

    /// <summary>Nothing new.</summary>
    public static FeedRow Unchanged(FeedRow row, DateTimeOffset now, double dice) =>
        Well(row, now) with { NextPollAt = Next(now, TimeSpan.FromMilliseconds(row.IntervalMs), dice) };

    /// <summary>It was read.</summary>
    public static FeedRow Read(FeedRow row, SourceReading reading, FetchResult result, DateTimeOffset now, double dice)
    {
        var published = reading.Entries.Select(entry => entry.PublishedAt).OfType<DateTimeOffset>();
        var interval = PollSchedule.Interval(published, reading.Rhythm, result.MaxAge, now);
        return Well(row, now) with
        {
            Title = Bot.Articles.Normalising.CleanText.LineOrNull(reading.Title, LongestTitle),
            BaselineAt = row.BaselineAt ?? now.ToUnixTimeMilliseconds(),
            IntervalMs = (long)interval.TotalMilliseconds,
            NextPollAt = Next(now, interval, dice),
            Etag = result.ETag,
            LastModified = result.LastModified,
        };
    }

    /// <summary>The server is there and wants patience; that is no failure of the feed.</summary>
    public static FeedRow Busy(FeedRow row, FetchResult result, DateTimeOffset now, double dice)
    {
        // Never before the time asked for: the spread only adds.
        var wait = PollSchedule.AfterBusy(TimeSpan.FromMilliseconds(row.IntervalMs), result.RetryAfter);
        return row with { Problem = result.Problem, NextPollAt = (now + (wait * (1 + (dice / 10)))).ToUnixTimeMilliseconds() };
    }

    /// <summary>It could not be read this time.</summary>
    public static FeedRow Failed(FeedRow row, SourceProblem? problem, DateTimeOffset now, double dice) => row with
    {
        Failures = row.Failures + 1,
        Problem = problem,
        NextPollAt = Next(now, PollSchedule.AfterFailure(TimeSpan.FromMilliseconds(row.IntervalMs), row.Failures), dice),
    };

    /// <summary>It is not there any more.</summary>
    public static FeedRow Gone(FeedRow row, SourceProblem? problem) =>
        row with { State = FeedState.Gone, Failures = row.Failures + 1, Problem = problem };

    private static FeedRow Well(FeedRow row, DateTimeOffset now) =>
        row with { Failures = 0, Problem = null, LastReadAt = now.ToUnixTimeMilliseconds() };

    private static long Next(DateTimeOffset now, TimeSpan wait, double dice) => (now + PollSchedule.Spreading(wait, dice)).ToUnixTimeMilliseconds();
}
