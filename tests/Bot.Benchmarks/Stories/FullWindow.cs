using System.Diagnostics;
using Bot.Benchmarks.Match;
using Bot.Stories.Grouping;

namespace Bot.Benchmarks.Stories;

/// <summary>The speed of grouping while the window holds 100,000 articles.</summary>
internal static class FullWindow
{
    private const int Held = 100_000;

    /// <summary>Fills a window, then measures; returns articles a second.</summary>
    public static double Measure(bool quick)
    {
        var before = Memory.Managed();
        var events = new InventedEvents(seed: 1);
        var window = new StoryWindow(new TermRarity(), StoryThresholds.Default);
        var at = DateTimeOffset.UnixEpoch;
        var filling = Stopwatch.StartNew();
        for (var article = 0; article < Held; article++)
            window.Place(ArticleTermReader.Read(events.Next()), at = at.AddSeconds(1));
        Console.WriteLine($"filled with {Held} invented articles in {filling.Elapsed.TotalSeconds:0.0} s: {window.Count} stories, {(Memory.Managed() - before) / 1e6:0} MB");
        var more = Enumerable.Range(0, quick ? 2_000 : 10_000).Select(_ => events.Next()).ToList();
        var slowest = TimeSpan.Zero;
        var measuring = Stopwatch.StartNew();
        foreach (var article in more)
        {
            var one = Stopwatch.GetTimestamp();
            window.Place(ArticleTermReader.Read(article), at = at.AddSeconds(1));
            var taken = Stopwatch.GetElapsedTime(one);
            slowest = taken > slowest ? taken : slowest;
        }

        var rate = more.Count / measuring.Elapsed.TotalSeconds;
        Console.WriteLine($"{rate:0} articles a second with the window full, the slowest {slowest.TotalMilliseconds:0.0} ms");
        return rate;
    }
}
