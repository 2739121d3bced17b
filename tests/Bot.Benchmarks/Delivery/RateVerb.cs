using System.Globalization;
using Bot.Outbox;

namespace Bot.Benchmarks.Delivery;

/// <summary>Sends under limits that the server enforces in sliding windows, and looks how near the limit it came and what was refused.</summary>
internal sealed class RateVerb : IVerb
{
    public string Name => "rate";

    public string Summary => "sustained rate under enforced limits of 30/s and 1000/s";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var seconds = arguments.Quick ? 12 : 60;
        foreach (var limit in (int[])[30, 1000])
        {
            var (sustained, rejected) = await Measure(limit, seconds, ct);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{limit,5}/s enforced: {sustained,8:0.00}/s sustained, {rejected} rejected"));
            ResultLine.Print("rate", ("limit", limit), ("sustained", sustained), ("rejected", rejected));
        }

        return 0;
    }

    private static async Task<(double Sustained, long Rejected)> Measure(int limit, int seconds, CancellationToken ct)
    {
        var chats = limit * (seconds + 5);
        using var folder = new BenchFolder();
        var database = Fanout.Create(folder.File("bot.db"), chats);
        await using var emulation = await Emulation.StartAsync(chats, ct);
        await emulation.FaultsAsync($"{{\"limits\":{{\"overall_per_second\":{limit},\"per_chat_per_second\":1,\"mode\":\"window\"}}}}", ct);
        await using var postbox = new Postbox(database, emulation.BaseUrl, new PumpOptions { OverallPerSecond = limit }, 128);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pump = postbox.Pump.RunAsync(1, stop.Token);
        await Task.Delay(TimeSpan.FromSeconds(seconds + 2), TimeProvider.System, ct);
        await stop.CancelAsync();
        await pump;
        return (Sustained(await emulation.SendsAsync(0, ct), seconds), await emulation.AnswersAsync(429, ct));
    }

    /// <summary>The rate after the first second, in which connections are made.</summary>
    private static double Sustained(IReadOnlyList<EmulatedSend> sends, int seconds)
    {
        var from = sends[0].Seconds + 1;
        return sends.Count(send => send.Seconds >= from && send.Seconds < from + seconds - 1) / (double)(seconds - 1);
    }
}
