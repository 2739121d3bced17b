using System.Diagnostics;
using Bot.Benchmarks.Match;
using Bot.Stories.Grouping;

namespace Bot.Benchmarks.Stories;

/// <summary>The speed of grouping while the window holds 100,000 articles, and the room it takes.</summary>
/// <param name="ArticlesPerSecond">Read and placed.</param>
/// <param name="BytesPerStory">Of the window with all it needs, and of what is known of terms.</param>
/// <param name="StoredPerStory">What the tables hold to build the same window anew: the least there is to know.</param>
internal sealed record FullWindow(double ArticlesPerSecond, double BytesPerStory, double StoredPerStory)
{
    private const int Held = 100_000;

    /// <summary>Fills a window, then measures.</summary>
    public static FullWindow Measure(bool quick)
    {
        var events = new InventedEvents(seed: 1);
        var before = Memory.Managed();
        var window = new StoryWindow(new TermRarity(), StoryThresholds.Default);
        var at = DateTimeOffset.UnixEpoch;
        var stored = 0L;
        var filling = Stopwatch.StartNew();
        for (var article = 0; article < Held; article++)
        {
            var terms = ArticleTermReader.Read(events.Next());
            window.Place(terms, at = at.AddSeconds(1));
            stored += ArticleTermsCode.Write(terms).Length;
        }

        var bytes = Memory.Managed() - before;
        var stories = window.Count;
        Console.WriteLine(
            $"filled with {Held} invented articles in {filling.Elapsed.TotalSeconds:0.0} s: {stories} stories, {bytes / 1e6:0} MB, " +
            $"{bytes / 1024.0 / stories:0.00} KiB a story (what is stored of them: {stored / 1024.0 / stories:0.00} KiB)");
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
        return new FullWindow(rate, (double)bytes / stories, (double)stored / stories);
    }
}
