using System.Diagnostics;
using System.Globalization;
using Bot.Outbox;
using Bot.Storage;
using Dapper;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// Three chats in ten answer 429 with waits of their own while the others are open, under limits that the server enforces in
/// each of its two ways. Nothing may be lost, nothing may come before its wait is over, and the open chats keep their rate.
/// </summary>
internal sealed class StormVerb : IVerb
{
    private const int Limit = 300;
    private const double Share = 0.3;
    private const int LongestWait = 600;

    public string Name => "storm";

    public string Summary => "429 for 30 % of the chats, in both modes of the server";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var (chats, toTheEnd) = arguments.Quick ? (3_000, false) : (30_000, true);
        var (lost, early, share) = (0L, 0L, 1.0);
        foreach (var mode in (string[])["window", "penalty"])
        {
            var measured = await Measure(mode, chats, toTheEnd, ct);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode,8}: {measured.Lost} lost, {measured.Early} early, unaffected chats at {measured.Share:P0} of their rate"));
            (lost, early, share) = (lost + measured.Lost, early + measured.Early, Math.Min(share, measured.Share));
        }

        ResultLine.Print("storm", ("lost", lost), ("early", early), ("unaffected_share", share));
        return 0;
    }

    private static async Task<(long Lost, long Early, double Share)> Measure(string mode, int chats, bool toTheEnd, CancellationToken ct)
    {
        using var folder = new BenchFolder();
        var database = Fanout.Create(folder.File("bot.db"), chats);
        await using var emulation = await Emulation.StartAsync(chats, ct);
        await emulation.FaultsAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"limits\":{{\"overall_per_second\":{Limit},\"mode\":\"{mode}\"}},\"rules\":[{{\"kind\":\"error\",\"status\":429,\"retry_after\":1,\"retry_after_max\":{LongestWait},\"share\":{Share},\"by\":\"chat\",\"hold\":\"chat\"}}]}}"),
            ct);
        await using var postbox = new Postbox(database, emulation.BaseUrl, new PumpOptions { OverallPerSecond = Limit }, 128);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pump = postbox.Pump.RunAsync(1, stop.Token);

        // As long as the first pass over all chats takes at the allowed rate; the open ones have their share of it.
        var pass = TimeSpan.FromSeconds(chats / (double)Limit);
        await Task.Delay(pass, TimeProvider.System, ct);
        var share = Rate(await emulation.SendsAsync(0, ct)) / (Limit * (1 - Share));
        await emulation.ClearFaultsAsync(ct);
        // The short form stops here: what still waits for its chat's pause is in the outbox, and that is not lost.
        if (toTheEnd)
            await Until(database, pass + TimeSpan.FromSeconds(LongestWait + 60), ct);
        await stop.CancelAsync();
        await pump;
        using var statistics = await emulation.StatisticsAsync(ct);
        var told = (await emulation.SendsAsync(0, ct)).Select(send => send.ChatId).Distinct().Count();
        return (chats - told - Waiting(database), statistics.RootElement.GetProperty("early").GetInt64(), Math.Min(1, share));
    }

    /// <summary>Accepted messages a second, after the first two seconds, in which the program compiles and connects.</summary>
    private static double Rate(IReadOnlyList<EmulatedSend> sends)
    {
        var from = sends[0].Seconds + 2;
        return sends.Count(send => send.Seconds >= from) / (sends[^1].Seconds - from);
    }

    private static int Waiting(Database database)
    {
        using var reader = database.OpenReader();
        return reader.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE state IN (0, 1)");
    }

    private static async Task Until(Database database, TimeSpan patience, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        using var reader = database.OpenReader();
        while (watch.Elapsed < patience && reader.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM outbox WHERE state IN (0, 1))"))
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, ct);
    }
}
