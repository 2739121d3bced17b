using System.Diagnostics;
using System.Globalization;
using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// Takes an update, a correction and a withdrawal to every message that carried a story, among many that did not; in the
/// withdrawal half of the alerts still wait.
/// </summary>
internal sealed class FollowUpVerb : IVerb
{
    private const int Others = 2;

    private static readonly string[] Changes = ["update", "correction", "withdrawal"];

    public string Name => "follow-up";

    public string Summary => "update, correction and withdrawal of a story that 1M messages carry";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var messages = arguments.Quick ? 100_000 : 1_000_000;
        using var folder = new BenchFolder();
        var database = new Database(folder.File("bot.db"));
        Migrator.Apply(database);
        using (var connection = database.OpenWriter())
            Audience.AddChats(connection, messages);
        await using var writer = new DatabaseWriter(database, TimeProvider.System);
        using var signal = new OutboxSignal();
        var finder = new FollowUpFinder(database, new JoiningTime(TimeSpan.FromMinutes(2)), TimeProvider.System, NullLogger<FollowUpFinder>.Instance);
        var planner = new FollowUpPlanner(database, writer, finder, new StoryFaces(database), signal, TimeProvider.System);
        for (var other = 0; other < Others; other++)
            await SendAsync(writer, $"other{other}", messages, ct);

        Console.WriteLine($"{messages:N0} messages carry the story, {Others * messages:N0} carry others");
        Console.WriteLine($"{"change",-12} {"seconds",8} {"rows",10} {"longest wait for the writer",28}");
        var longest = 0.0;
        List<(string, object)> results = [("messages", messages)];
        foreach (var change in Changes)
        {
            var measured = await MeasureAsync(database, writer, planner, change, messages, ct);
            longest = Math.Max(longest, measured.Longest);
            results.Add(($"{change}_seconds", measured.Seconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change,-12} {measured.Seconds,8:0.00} {measured.Rows,10:N0} {measured.Longest,25:0} ms"));
        }

        ResultLine.Print("follow-up", [.. results, ("longest_hold_ms", longest)]);
        return 0;
    }

    /// <summary>A story of which every chat has a message.</summary>
    private static Task<long> SendAsync(DatabaseWriter writer, string word, int messages, CancellationToken ct) => writer.WriteAsync(
        connection =>
        {
            var article = Audience.Publish(connection, word, 1);
            ArticleStore.SetStage(connection, article, ArticleStage.Planned);
            connection.Execute(
                """
                INSERT INTO outbox (kind, lane, destination_id, state, due_at, story_id, article_id, message_id, settled_at)
                SELECT 1, 2, destination_id, 2, 0, (SELECT story_id FROM articles WHERE article_id = @article), @article, destination_id, 1
                FROM destinations ORDER BY destination_id LIMIT @messages
                """,
                new { article, messages });
            return article;
        },
        ct);

    private static async Task<(double Seconds, long Rows, double Longest)> MeasureAsync(
        Database database, DatabaseWriter writer, FollowUpPlanner planner, string change, int messages, CancellationToken ct)
    {
        var article = await SendAsync(writer, change, messages, ct);
        if (change == "withdrawal")
            await writer.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 0, message_id = NULL WHERE article_id = @article AND destination_id % 2 = 0", new { article }), ct);
        await writer.WriteAsync(connection => Change(connection, article, change), ct);
        var before = Count(database);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var probe = Task.Run(() => WriterProbe.RunAsync(writer, stop.Token), CancellationToken.None);
        var watch = Stopwatch.StartNew();
        await planner.NoteAsync(ct);
        while (await planner.StepAsync(ct))
        {
            // Chunk by chunk.
        }

        var seconds = watch.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        var rows = Count(database) - before;
        await writer.WriteAsync(connection => connection.Execute("UPDATE articles SET stage = 2"), ct);
        return (seconds, rows, await probe);
    }

    private static void Change(Microsoft.Data.Sqlite.SqliteConnection connection, long articleId, string change)
    {
        var stored = ArticleStore.Get(connection, articleId) ?? throw new InvalidOperationException("The article is gone.");
        var next = stored.Article with { Version = 2 };
        next = change switch
        {
            "update" => next with { Paragraphs = [.. next.Paragraphs, "They have met again."] },
            "correction" => next with { CorrectionNote = "they met on Sunday", IsCorrection = true },
            _ => next with { Status = PublicationStatus.Canceled },
        };
        var id = ArticleStore.Add(connection, next, System.Text.Encoding.UTF8.GetBytes(change), quiet: false);
        ArticleStore.SetStory(connection, id, stored.StoryId);
        StoryStore.Join(connection, stored.StoryId, next with { Id = id }, 1);
    }

    private static long Count(Database database)
    {
        using var reader = database.OpenReader();
        return reader.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE kind IN (4, 8)");
    }
}
