using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Articles.Summarising;
using Bot.Benchmarks.Match;
using Bot.Sources;

namespace Bot.Benchmarks.Intake;

/// <summary><c>read</c>: what the way from the bytes of a wire text to the summarised article costs, beside decoding the bytes and splitting the sentences alone.</summary>
internal sealed class ReadVerb : IVerb
{
    private const int Seed = 20_261_124;
    private const int Rounds = 5;

    public string Name => "read";

    public string Summary => "wire texts read, normalised and summarised a processor second, beside decoding them and splitting their sentences alone";

    public Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var news = new InventedNews(Seed, InventedNews.RareFrom);
        var wires = Enumerable.Range(0, arguments.Quick ? 500 : 2_000).Select(_ => WireDesk.Wire(news.Article())).ToList();
        var articles = wires.Select(Finished).ToList();
        Console.WriteLine($"{wires.Count} texts of {wires.Average(wire => wire.Length):0} bytes; the best of {Rounds} rounds on one thread");
        var decoding = Best("decoded", wires, wire => TextDecoder.Decode(wire), ct);
        var splitting = Best("split into sentences", articles, Split, ct);
        var summarising = Best("summarised", articles, article => Summariser.Summarise(article.Headline, article.Paragraphs, article.Language), ct);
        var all = Best("read to the end", wires, wire => Finished(wire), ct);
        ResultLine.Print(
            "read",
            ("articles_per_second", all.PerSecond),
            ("kib_per_article", all.Kibibytes),
            ("summaries_per_second", summarising.PerSecond),
            ("split_per_second", splitting.PerSecond),
            ("decoded_per_second", decoding.PerSecond));
        return Task.FromResult(0);
    }

    private static Article Finished(byte[] wire)
    {
        var draft = SourceReaders.All.Read(new SourceDocument("wire.txt", wire), ReadingOptions.Default).Articles[0];
        return ArticleNormaliser.Finish(draft, "bench", "wire", "en", DateTimeOffset.UnixEpoch);
    }

    private static void Split(Article article)
    {
        foreach (var paragraph in article.Paragraphs)
            SentenceSplitter.Split(paragraph, article.Language);
    }

    // The best round: what else the machine does makes others slower, never faster.
    private static (double PerSecond, double Kibibytes) Best<T>(string name, List<T> items, Action<T> work, CancellationToken ct)
    {
        var best = TimeSpan.MaxValue;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var round = 0; round < Rounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            var started = Environment.CpuUsage.TotalTime;
            items.ForEach(work);
            var used = Environment.CpuUsage.TotalTime - started;
            best = used < best ? used : best;
        }

        var kibibytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0 / Rounds / items.Count;
        Console.WriteLine($"{name,-22} {items.Count / best.TotalSeconds,10:0} a processor second {kibibytes,7:0.0} KiB each");
        return (Math.Round(items.Count / best.TotalSeconds), Math.Round(kibibytes, 1));
    }
}
