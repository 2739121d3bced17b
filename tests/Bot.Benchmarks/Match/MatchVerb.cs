using Bot.Articles;
using Bot.Matching;
using Bot.Tests.Matching.Oracle;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Benchmarks.Match;

/// <summary><c>match</c>: articles a second against many rules, with its baselines.</summary>
internal sealed class MatchVerb : IVerb
{
    private const int Seed = 20_261_124;
    private const int SampledRules = 1000;
    private const int SampledArticles = 100;

    /// <summary>Articles matched before the clock starts, so that the steady state is measured: code compiled, words of yesterday known.</summary>
    private const int WarmUp = 3000;

    public string Name => "match";

    public string Summary => "articles a second against 120k and 1M distinct rules, memory, adding, baselines";

    public Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var news = new InventedNews(Seed);
        List<Article> articles = [.. Enumerable.Range(0, arguments.Quick ? 1500 : 4000).Select(_ => news.Article())];
        var topics = TopicCatalogueReader.Read(Content.Topics).Catalogue.Topics;
        var real = new InventedNews(Seed, InventedNews.RareFrom);
        Console.WriteLine($"{articles.Count} invented articles of {articles.Average(Words):0} words on average, {topics.Count} topics beside the rules; one thread");
        foreach (var count in (int[])[120_000, 1_000_000])
        {
            ct.ThrowIfCancellationRequested();
            Run(news, real, articles, topics, count);
        }

        return Task.FromResult(0);
    }

    private static void Run(InventedNews news, InventedNews real, List<Article> articles, IReadOnlyList<Topic> topics, int count)
    {
        var sample = new Dictionary<long, Rule>();
        var before = Memory.Managed();
        var index = new RuleIndex();
        foreach (var (number, topic) in topics.Index())
            index.Add(-1 - number, topic);
        index.AddRange(Numbered(news.DistinctRules(count), count, sample));
        var memory = Memory.Managed() - before;
        Throughput.Of(index, Enumerable.Range(0, WarmUp).Select(_ => news.Article()));
        var speed = Throughput.Of(index, articles);
        Throughput.Of(index, Enumerable.Range(0, WarmUp).Select(_ => real.Article()));
        var likeReal = Throughput.Of(index, Enumerable.Range(0, articles.Count).Select(_ => real.Article()));
        var adding = AddingTime.Of(index, [.. news.DistinctRules(5000)]);
        var differences = Differences(index, articles, sample, out var bruteForce);
        var regexes = RegexBaseline.SecondsAnArticle([.. sample.Values.Take(200)], articles.Take(50));
        var loading = LoadTime.Of(news.DistinctRules(count));
        Console.WriteLine($"{count,9:N0} rules: {speed.PerSecond,8:N0} articles/s ({speed.PerProcessorSecond:N0} a processor second), p50 {speed.Median:0.000} ms, p99 {speed.P99:0.000} ms, {speed.Matches:0.0} matches an article, {memory / 1048576.0:0} MB, adding a rule {adding:0.0} µs, loading all from SQLite {loading:0.0} s");
        Console.WriteLine($"{"",9} the same on text with no more rare words than real news: {likeReal.PerSecond:N0} articles/s, p50 {likeReal.Median:0.000} ms, p99 {likeReal.P99:0.000} ms, {likeReal.Matches:0.0} matches an article");
        Console.WriteLine($"{"",9} brute force {1 / (bruteForce * count):0.00} articles/s, one compiled regex a rule {1 / (regexes * count):0.00} articles/s (both from samples), {differences} differences from brute force over {SampledRules * SampledArticles:N0} pairs");
        ResultLine.Print(
            "match",
            ("rules", count),
            ("articles_per_second", Math.Round(speed.PerSecond)),
            ("p99_ms", Math.Round(speed.P99, 3)),
            ("memory_mb", Math.Round(memory / 1048576.0)),
            ("oracle_differences", differences),
            ("add_us", Math.Round(adding, 1)),
            ("load_seconds", Math.Round(loading, 2)));
    }

    private static IEnumerable<(long RuleId, Rule Rule)> Numbered(IEnumerable<Rule> rules, int count, Dictionary<long, Rule> sample)
    {
        var every = count / SampledRules;
        foreach (var (number, rule) in rules.Index())
        {
            if (number % every == 0 && sample.Count < SampledRules)
                sample[number] = rule;
            yield return (number, rule);
        }
    }

    private static int Differences(RuleIndex index, List<Article> articles, Dictionary<long, Rule> sample, out double secondsAPair)
    {
        var differences = 0;
        var spent = TimeSpan.Zero;
        foreach (var article in articles.Take(SampledArticles))
        {
            var found = index.Match(article).Select(match => match.RuleId).Where(sample.ContainsKey).ToHashSet();
            var oracle = new BruteForce(article);
            var start = TimeProvider.System.GetTimestamp();
            var expected = sample.Where(pair => oracle.Meets(pair.Value.Root)).Select(pair => pair.Key).ToHashSet();
            spent += TimeProvider.System.GetElapsedTime(start);
            found.SymmetricExceptWith(expected);
            differences += found.Count;
        }

        secondsAPair = spent.TotalSeconds / ((double)SampledArticles * sample.Count);
        return differences;
    }

    private static double Words(Article article) => article.Paragraphs.Append(article.Headline).Sum(text => text.Count(letter => letter == ' ') + 1);
}
