using System.Diagnostics;
using System.Globalization;
using Bot.Outbox;
using Dapper;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// Sends of which nobody learns the end: the server takes one message in twenty and then answers nothing, or cuts the
/// connection. Each is tried once more after a while, so that none is lost and none comes more than twice.
/// </summary>
internal sealed class AmbiguousVerb : IVerb
{
    private const int PerSecond = 300;
    private const double Share = 0.025;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    public string Name => "ambiguous";

    public string Summary => "5 % of the sends accepted, then timeout or reset";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var chats = arguments.Quick ? 3_000 : 30_000;
        using var folder = new BenchFolder();
        var database = Fanout.Create(folder.File("bot.db"), chats);
        await using var emulation = await Emulation.StartAsync(chats, ct);
        await emulation.FaultsAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"rules\":[{{\"kind\":\"accept_then_timeout\",\"share\":{Share},\"seed\":3}},{{\"kind\":\"accept_then_reset\",\"share\":{Share},\"seed\":5}}]}}"),
            ct);
        await using var postbox = new Postbox(database, emulation.BaseUrl, new PumpOptions { OverallPerSecond = PerSecond }, 128, Timeout);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pump = postbox.Pump.RunAsync(1, stop.Token);
        var watch = Stopwatch.StartNew();
        var patience = TimeSpan.FromSeconds((chats / (double)PerSecond * 2) + 120);
        using var reader = database.OpenReader();
        while (watch.Elapsed < patience && Waiting(reader) > 0)
        {
            // The short form does not wait half a minute before it tries again.
            if (arguments.Quick && Waiting(reader, "AND ambiguous = 0") == 0)
                await HurryAsync(postbox, ct);
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, ct);
        }

        await stop.CancelAsync();
        await pump;
        var told = (await emulation.SendsAsync(0, ct)).CountBy(send => send.ChatId).ToDictionary();
        var repeated = told.Values.Count(copies => copies > 1);
        Console.WriteLine($"{chats:N0} chats, {Count(reader, "ambiguous > 0"):N0} sends without an answer, {repeated:N0} messages came twice");
        ResultLine.Print(
            "ambiguous",
            ("sent", told.Count),
            ("lost", chats - told.Count),
            ("most_copies", told.Values.Max()),
            ("repeated", repeated),
            ("reported_unsure", Count(reader, "state = 5")));
        return 0;
    }

    private static Task HurryAsync(Postbox postbox, CancellationToken ct) => postbox.Writer.WriteAsync(
        connection =>
        {
            connection.Execute("UPDATE outbox SET due_at = 0 WHERE state = 0 AND ambiguous = 1");
            postbox.Signal.Raise();
        },
        ct);

    private static int Waiting(Microsoft.Data.Sqlite.SqliteConnection reader, string which = "") =>
        reader.ExecuteScalar<int>($"SELECT count(*) FROM outbox WHERE state IN (0, 1) {which}");

    private static int Count(Microsoft.Data.Sqlite.SqliteConnection reader, string which) =>
        reader.ExecuteScalar<int>($"SELECT count(*) FROM outbox WHERE {which}");
}
