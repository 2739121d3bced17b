using System.Diagnostics;
using System.Globalization;
using Bot.Storage;
using Dapper;

namespace Bot.Benchmarks.Delivery;

/// <summary>Kills the real bot again and again while it sends, and counts what was lost and what came twice.</summary>
internal sealed class KillVerb : IVerb
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public string Name => "kill";

    public string Summary => "SIGKILL loops of the real process at 1000 messages/s";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var (kills, alerts) = arguments.Quick ? (8, 6_000) : (200, 100_000);
        using var folder = new BenchFolder();
        var database = Fanout.Create(folder.File("bot.db"), alerts);
        var content = Directory.CreateDirectory(folder.File("content")).FullName;
        await using var emulation = await Emulation.StartAsync(alerts, ct);
        var random = new Random(7);
        List<Kill> all = [];
        while (all.Count < kills && Waiting(database) > 0)
            all.Add(await KillOnce(database, content, emulation, 0.1 + (random.NextDouble() * 0.8), ct));
        using (BotProcess.Start(database.Path, emulation.BaseUrl, content, 1000))
            await Until(() => Waiting(database) == 0, ct);

        Report(await emulation.SendsAsync(0, ct), all, alerts, database);
        return 0;
    }

    /// <summary>Starts the bot, lets it send for so long from its first message on, kills it, and looks at what it left.</summary>
    private static async Task<Kill> KillOnce(Database database, string content, Emulation emulation, double seconds, CancellationToken ct)
    {
        var before = await emulation.CountAsync(ct);
        var watch = Stopwatch.StartNew();
        using var bot = BotProcess.Start(database.Path, emulation.BaseUrl, content, 1000);
        while (await emulation.CountAsync(ct) == before)
        {
            if (bot.HasEnded || watch.Elapsed > Patience)
                throw new InvalidOperationException($"The bot did not send: {bot.Said}");
            await Task.Delay(Poll, TimeProvider.System, ct);
        }

        var resume = watch.Elapsed;
        await Task.Delay(TimeSpan.FromSeconds(seconds), TimeProvider.System, ct);
        await bot.KillAsync(ct);
        var accepted = await emulation.SendsAsync(before, ct);
        var settled = Settled(database);
        var inFlight = accepted.Count(send => !settled.Contains(send.ChatId));
        return new Kill(accepted.Count, inFlight, resume, Integrity(database));
    }

    private static void Report(IReadOnlyList<EmulatedSend> sends, List<Kill> kills, int alerts, Database database)
    {
        var told = sends.CountBy(send => send.ChatId).ToDictionary();
        var lost = alerts - told.Count;
        var duplicates = sends.Count - told.Count;
        var broken = kills.Count(kill => !kill.IsSound) + (Integrity(database) ? 0 : 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills.Count} kills, {sends.Count:N0} messages accepted, the longest without answer settled: {kills.Max(kill => kill.InFlight)}"));
        ResultLine.Print(
            "kill",
            ("kills", kills.Count),
            ("lost", lost),
            ("duplicates", duplicates),
            ("in_flight", kills.Average(kill => kill.InFlight)),
            ("most_in_flight", kills.Max(kill => kill.InFlight)),
            ("integrity", broken == 0 ? "ok" : $"{broken} broken"),
            ("resume_ms", Math.Round(kills.Max(kill => kill.Resume.TotalMilliseconds))));
    }

    private static int Waiting(Database database)
    {
        using var reader = database.OpenReader();
        return reader.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE state IN (0, 1) AND kind = 1");
    }

    private static HashSet<long> Settled(Database database)
    {
        using var reader = database.OpenReader();
        return [.. reader.Query<long>("SELECT destination_id FROM outbox WHERE state = 2")];
    }

    private static bool Integrity(Database database)
    {
        using var reader = database.OpenReader();
        return reader.ExecuteScalar<string>("PRAGMA integrity_check") == "ok";
    }

    private static async Task Until(Func<bool> done, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        while (!done())
        {
            if (watch.Elapsed > TimeSpan.FromMinutes(5))
                throw new TimeoutException("The rest was not sent.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, ct);
        }
    }
}
