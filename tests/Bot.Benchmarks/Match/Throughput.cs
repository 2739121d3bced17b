using Bot.Articles;
using Bot.Matching;

namespace Bot.Benchmarks.Match;

/// <summary>Times matching, one article after another.</summary>
internal static class Throughput
{
    public static Speed Of(RuleIndex index, IEnumerable<Article> articles)
    {
        var times = new List<double>();
        var matches = 0L;
        var processor = Environment.CpuUsage.TotalTime;
        foreach (var article in articles)
        {
            var start = TimeProvider.System.GetTimestamp();
            matches += index.Match(article).Count;
            times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        processor = Environment.CpuUsage.TotalTime - processor;
        return new Speed(1000 * times.Count / times.Sum(), times.Count / processor.TotalSeconds, times[times.Count / 2], times[times.Count * 99 / 100], (double)matches / times.Count);
    }
}
