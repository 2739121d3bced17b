using Bot.Benchmarks.Delivery;
using Bot.Benchmarks.Match;
using Bot.Hosting.Signals;
using Bot.Matching;
using Bot.Outbox;
using Bot.Storage;
using Bot.Topics;
using Bot.Topics.Rules;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Intake;

/// <summary><c>intake</c>: wire texts read, normalised, summarised, stored, grouped, matched against 120,000 followed rules and planned.</summary>
internal sealed class IntakeVerb : IVerb
{
    private const int Seed = 20_261_124;
    private const int Rules = 120_000;
    private const int Sample = 1_000;
    private const int WarmUp = 4_000;
    private const int PacePerSecond = 100;

    public string Name => "intake";

    public string Summary => "articles a second from a wire text to the planned alert, with 120k rules, and the wait at a pace of 100 a second";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        using var folder = new BenchFolder();
        var database = new Database(folder.File("bot.db"));
        Migrator.Apply(database);
        var news = new InventedNews(Seed, InventedNews.RareFrom);
        Follow(database, news);
        await using var writer = new DatabaseWriter(database, TimeProvider.System);
        using var signals = new PipelineSignals();
        using var outbox = new OutboxSignal();
        var desk = new WireDesk(TimeProvider.System);
        await using var line = new NewsLine(database, writer, desk, signals, outbox);
        await line.StartAsync(ct);

        var count = arguments.Words.Select(int.Parse).FirstOrDefault(arguments.Quick ? 3_000 : 10_000);
        await DropAsync(desk, Wires(news, WarmUp), "warm", database, WarmUp, ct);
        var wires = Wires(news, count);
        GC.Collect();
        var made = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        await DropAsync(desk, wires, "bulk", database, WarmUp + count, ct);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        var used = (Environment.CpuUsage.TotalTime - made).TotalSeconds;
        Console.WriteLine($"after {WarmUp} to warm up, {count} articles in {seconds:0.0} s: {count / seconds:0} a second, {used / seconds:0.00} processors used, {used * 1000 / count:0.00} ms of processor an article");
        Console.WriteLine($"{Count(database, "article_rules")} matches, {Count(database, "alerts")} alerts, {Count(database, "stories")} stories in all");
        var waits = await PaceAsync(desk, news, database, WarmUp + count, TimeSpan.FromSeconds(arguments.Quick ? 8 : 30), ct);
        Console.WriteLine($"at {PacePerSecond} a second: from the text to the planned alert p50 {waits[waits.Count / 2]:0} ms, p99 {waits[waits.Count * 99 / 100]:0} ms");
        ResultLine.Print("intake", ("articles_per_second", Math.Round(count / seconds)), ("p99_ms", Math.Round(waits[waits.Count * 99 / 100])));
        return 0;
    }

    private static List<byte[]> Wires(InventedNews news, int count) => [.. Enumerable.Range(0, count).Select(_ => WireDesk.Wire(news.Article()))];

    private static Task DropAsync(WireDesk desk, IEnumerable<byte[]> wires, string name, Database database, int until, CancellationToken ct)
    {
        foreach (var (number, wire) in wires.Index())
            desk.Drop($"{name}-{number}", wire);
        return PlannedAsync(database, until, ct);
    }

    private static async Task<List<double>> PaceAsync(WireDesk desk, InventedNews news, Database database, int before, TimeSpan span, CancellationToken ct)
    {
        var articles = Wires(news, (int)(PacePerSecond * span.TotalSeconds));
        var dropped = new long[articles.Count];
        var waits = new List<double>();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        using var reader = database.OpenReader();
        var started = TimeProvider.System.GetTimestamp();
        for (var sent = 0; waits.Count < articles.Count && await tick.WaitForNextTickAsync(ct);)
        {
            for (; sent < articles.Count && TimeProvider.System.GetElapsedTime(started).TotalSeconds * PacePerSecond > sent; sent++)
            {
                dropped[sent] = TimeProvider.System.GetTimestamp();
                desk.Drop($"pace-{sent}", articles[sent]);
            }

            for (var planned = Planned(reader) - before; waits.Count < planned;)
                waits.Add(TimeProvider.System.GetElapsedTime(dropped[waits.Count]).TotalMilliseconds);
        }

        waits.Sort();
        return waits;
    }

    private static async Task PlannedAsync(Database database, int count, CancellationToken ct)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        using var reader = database.OpenReader();
        while (!reader.QuerySingle<bool>("SELECT NOT EXISTS (SELECT 1 FROM articles WHERE stage < 2) AND COALESCE(MAX(article_id), 0) >= @count FROM articles", new { count }))
            await tick.WaitForNextTickAsync(ct);
    }

    private static int Planned(SqliteConnection reader) =>
        reader.QuerySingle<int>("SELECT COALESCE(MAX(article_id), 0) FROM articles") - reader.QuerySingle<int>("SELECT count(*) FROM articles WHERE stage < 2");

    private static long Count(Database database, string table)
    {
        using var reader = database.OpenReader();
        return reader.QuerySingle<long>($"SELECT count(*) FROM {table}");
    }

    /// <summary>
    /// Rules that few articles meet, as those of readers: invented ones ask for common words far too often, and three hundred alerts an
    /// article would measure the planner alone (see <c>plan</c>).
    /// </summary>
    private static List<Rule> Particular(InventedNews news)
    {
        var invented = news.DistinctRules(Rules * 2).ToList();
        var index = new RuleIndex();
        index.AddRange(invented.Select((rule, number) => ((long)number, rule)));
        var met = new int[invented.Count];
        for (var i = 0; i < Sample; i++)
        {
            foreach (var match in index.Match(news.Article()))
                met[match.RuleId]++;
        }

        return [.. invented.Where((_, number) => met[number] == 0).Take(Rules)];
    }

    /// <summary>Each rule has its follower.</summary>
    private static void Follow(Database database, InventedNews news)
    {
        using var connection = database.OpenWriter();
        Audience.AddChats(connection, Rules);
        var rules = Particular(news);
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            using var rule = new PreparedCommand(connection, "INSERT INTO rules (rule_id, kind, text) VALUES (@id, @kind, @text)", "@id", "@kind", "@text");
            using var subscription = new PreparedCommand(connection, "INSERT INTO subscriptions (rule_id, destination_id, scope, created_at) VALUES (@id, @chat, 0, 0)", "@id", "@chat");
            foreach (var (number, one) in rules.Index())
            {
                rule.Execute(number + 1, (int)RuleKind.Search, one.Canonical);
                subscription.Execute(number + 1, number + 1);
            }

            transaction.Commit();
        }
    }
}
