using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>
/// What the next 24 hours ask, against what may leave. For each hour the messages that wait to leave in it are held against
/// what left in the same hour of the last days, and the greater counts; what an hour cannot take goes on into the next.
/// </summary>
/// <param name="Sent">Messages of the last 23 whole hours and of the present one.</param>
/// <param name="Hours">The hours to come.</param>
/// <param name="PerSecond">The allowed rate; 0: none.</param>
internal sealed record LoadForecast(long Sent, IReadOnlyList<LoadHour> Hours, double PerSecond)
{
    private const int HoursAhead = 24;
    private const int DaysBack = 7;
    private const long HourMilliseconds = 3_600_000;
    private static readonly TimeSpan Slow = TimeSpan.FromHours(1);

    /// <summary>Messages of the next 24 hours.</summary>
    public long Expected => Hours.Sum(hour => hour.Messages);

    /// <summary>Messages that may leave in a day.</summary>
    public long Capacity => (long)(PerSecond * 86_400);

    /// <summary>The hour with the most.</summary>
    public LoadHour Busiest => Hours.MaxBy(hour => hour.Messages) ?? Hours[0];

    /// <summary>The first hour whose messages take longer than an hour to leave; null where there is none.</summary>
    public LoadHour? TooMuch => Hours.FirstOrDefault(hour => hour.Drains > Slow);

    /// <summary>Reads it. Any connection will do.</summary>
    public static LoadForecast Read(SqliteConnection connection, DateTimeOffset now, double perSecond)
    {
        var present = now.ToUnixTimeMilliseconds();
        var first = present / HourMilliseconds;
        var waiting = WaitingByHour.Read(connection, present, first, HoursAhead);
        var sent = SentByHour.Read(connection, first - (DaysBack * 24), first + 1);
        List<LoadHour> hours = [];
        var backlog = 0.0;
        for (var hour = first; hour < first + HoursAhead; hour++)
        {
            var from = Math.Max(present, hour * HourMilliseconds);
            var left = 1 - ((from - (hour * HourMilliseconds)) / (double)HourMilliseconds);
            var messages = Math.Max(waiting.GetValueOrDefault(hour), (long)(Usual(sent, hour) * left));
            backlog += messages;
            hours.Add(new LoadHour(
                DateTimeOffset.FromUnixTimeMilliseconds(from),
                messages,
                perSecond > 0 ? TimeSpan.FromSeconds(Math.Round(backlog / perSecond)) : TimeSpan.Zero));
            backlog = Math.Max(0, backlog - (perSecond * 3600 * left));
        }

        return new LoadForecast(sent.Where(it => it.Key > first - 24).Sum(it => it.Value), hours, perSecond);
    }

    /// <summary>What left in the same hour of the day, on average over the days that are known.</summary>
    private static double Usual(IReadOnlyDictionary<long, long> sent, long hour)
    {
        if (sent.Count == 0)
            return 0;
        var oldest = sent.Keys.Min();
        var same = Enumerable.Range(1, DaysBack).Select(day => hour - (day * 24)).Where(it => it >= oldest).ToList();
        return same.Count == 0 ? 0 : same.Average(it => sent.GetValueOrDefault(it));
    }
}
