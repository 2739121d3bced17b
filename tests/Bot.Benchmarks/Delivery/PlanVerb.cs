using System.Diagnostics;
using System.Globalization;
using Bot.Alerts;
using Bot.Matching;
using Bot.Outbox;
using Bot.Storage;
using Bot.Topics.Rules;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// Fans one article out to everyone who follows it, in a table that holds many alerts already, beside one INSERT … SELECT
/// into the same schema and indexes.
/// </summary>
internal sealed class PlanVerb : IVerb
{
    private const int Profiles = 24;

    public string Name => "plan";

    public string Summary => "fan-out of one article to 1M followers; baseline: one INSERT … SELECT";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var followers = arguments.Quick ? 200_000 : 1_000_000;
        var before = arguments.Quick ? 1_000_000 : 10_000_000;
        using var folder = new BenchFolder();
        var database = new Database(folder.File("bot.db"));
        Migrator.Apply(database);
        using (var connection = database.OpenWriter())
            Fill(connection, followers, before);

        var index = new RuleIndex();
        int[] sizes = [followers / 100, followers / 10, followers];
        // What comes first compiles, and is not counted.
        const string Warm = "lagoon";
        await using var writer = new DatabaseWriter(database, TimeProvider.System);
        using var signal = new OutboxSignal();
        var planner = new AlertPlanner(database, writer, index, new DueTimes(DateTimeZoneProviders.Tzdb), signal, TimeProvider.System, NullLogger<AlertPlanner>.Instance);

        index.Add(sizes.Length + 1, RuleParser.Parse(Warm).Rule ?? throw new InvalidOperationException("The rule does not parse."));
        await Plan(database, writer, planner, Warm, sizes[0], ct);
        Console.WriteLine($"{before:N0} alerts before; {Profiles} profiles");
        Console.WriteLine($"{"followers",10} {"seconds",9} {"one statement",14} {"ratio",6} {"longest wait for the writer",28}");
        List<(double Seconds, double Baseline, double Longest, int Size)> all = [];
        for (var i = 0; i < sizes.Length; i++)
        {
            var word = $"harbour{i}";
            index.Add(i + 1, RuleParser.Parse(word).Rule ?? throw new InvalidOperationException("The rule does not parse."));
            var first = await Baseline(writer, i + 1, ct);
            var planned = await Plan(database, writer, planner, word, sizes[i], ct);
            var second = await Baseline(writer, i + 1, ct);
            (double Seconds, double Baseline, double Longest, int Size) last = (planned.Seconds, (first + second) / 2, planned.Longest, sizes[i]);
            all.Add(last);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{last.Size,10:N0} {last.Seconds,9:0.00} {last.Baseline,14:0.00} {last.Seconds / last.Baseline,6:0.00} {last.Longest,25:0} ms"));
        }

        ResultLine.Print(
            "plan",
            ("alerts", all[^1].Size),
            ("seconds", all[^1].Seconds),
            ("baseline_seconds", all[^1].Baseline),
            ("ratio", all[^1].Seconds / all[^1].Baseline),
            ("longest_hold_ms", all.Max(size => size.Longest)),
            ("microseconds_an_alert", string.Join(',', all.Select(size => (size.Seconds * 1e6 / size.Size).ToString("0.00", CultureInfo.InvariantCulture)))));
        return 0;
    }

    private static void Fill(SqliteConnection connection, int followers, int before)
    {
        Audience.AddChats(connection, followers, Profiles);
        Audience.Follow(connection, "harbour0", followers, every: 100);
        Audience.Follow(connection, "harbour1", followers, every: 10);
        Audience.Follow(connection, "harbour2", followers);
        Audience.Follow(connection, "lagoon", followers, every: 100);
        const int Part = 1_000_000;
        for (var done = 0; done < before; done += Math.Min(Part, followers))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var story = 1_000_000 + done;
            connection.Execute(
                """
                INSERT INTO alerts SELECT @story, destination_id, @story FROM destinations LIMIT @most;
                INSERT INTO outbox (kind, lane, destination_id, state, due_at, story_id, article_id, message_id, settled_at)
                SELECT 1, 2, destination_id, 2, 0, @story, @story, destination_id, 0 FROM destinations LIMIT @most;
                """,
                new { story, most = Math.Min(Part, followers) });
            transaction.Commit();
        }
    }

    /// <summary>What a program without chunks, cursor or yielding would do: two statements in one transaction.</summary>
    private static async Task<double> Baseline(DatabaseWriter writer, long rule, CancellationToken ct)
    {
        var article = await writer.WriteAsync(
            connection => connection.ExecuteScalar<long>("INSERT INTO stories (created_at, updated_at) VALUES (0, 0) RETURNING story_id"), ct);
        var watch = Stopwatch.StartNew();
        await writer.WriteAsync(
            connection => connection.Execute(
                """
                INSERT INTO alerts (story_id, destination_id, article_id)
                SELECT @article, s.destination_id, @article
                FROM subscriptions AS s JOIN destinations AS d USING (destination_id)
                WHERE s.rule_id = @rule AND d.paused = 0 ORDER BY s.destination_id;
                INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id)
                SELECT 1, 2, destination_id, 1, @article, @article FROM alerts WHERE story_id = @article ORDER BY destination_id;
                """,
                new { article, rule }),
            ct);
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<(double Seconds, double Longest)> Plan(
        Database database,
        DatabaseWriter writer,
        AlertPlanner planner,
        string word,
        int expected,
        CancellationToken ct)
    {
        await writer.WriteAsync(connection => Audience.Publish(connection, word, 1), ct);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var probe = Task.Run(() => WriterProbe.RunAsync(writer, stop.Token), CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var alerts = await planner.PlanWaitingAsync(ct);
        var seconds = watch.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        var longest = await probe;
        if (alerts != expected)
            throw new InvalidOperationException($"{alerts} alerts were planned in '{database.Path}', {expected} were expected.");
        return (seconds, longest);
    }
}
