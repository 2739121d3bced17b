using System.Diagnostics;
using System.Globalization;
using Bot.Outbox;
using Dapper;

namespace Bot.Benchmarks.Delivery;

/// <summary>The time from a person's command to the bot's answer while a large broadcast is being sent and stories for everyone are being planned, and how soon a breaking alert overtakes it.</summary>
internal sealed class RepliesVerb : IVerb
{
    public string Name => "replies";

    public string Summary => "reply latency and overtaking during a broadcast to everyone";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var (chats, seconds) = arguments.Quick ? (50_000, 10) : (1_000_000, 60);
        foreach (var (limit, commands) in ((int, int)[])[(30, 10), (1000, 50)])
        {
            var (p99, breaking, replies) = await Measure(chats, seconds, limit, commands, ct);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{limit,5}/s, {commands} commands/s: p99 {p99:0} ms over {replies} replies; a breaking alert after {breaking:0} ms"));
            ResultLine.Print("replies", ("limit", limit), ("commands_per_second", commands), ("p99_ms", p99), ("breaking_ms", breaking), ("replies", replies));
        }

        return 0;
    }

    private static async Task<(double P99, double Breaking, int Replies)> Measure(int chats, int seconds, int limit, int commands, CancellationToken ct)
    {
        using var folder = new BenchFolder();
        var database = Fanout.Create(folder.File("bot.db"), chats);
        var rule = PlanningBeside.Prepare(database, chats);
        await using var emulation = await Emulation.StartAsync(chats, ct);
        await emulation.FaultsAsync($"{{\"limits\":{{\"overall_per_second\":{limit},\"mode\":\"window\"}}}}", ct);
        await using var postbox = new Postbox(database, emulation.BaseUrl, new PumpOptions { OverallPerSecond = limit }, 128);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pump = postbox.Pump.RunAsync(1, stop.Token);
        await Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System, ct);
        var planning = PlanningBeside.RunAsync(postbox, rule, stop.Token);

        // Chats at the far end of the broadcast ask, so that only the pump's order decides who is first.
        var asked = new Dictionary<long, Task<TimeSpan>>();
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / commands));
        var breaking = Task.FromResult(TimeSpan.Zero);
        for (var i = 0; i < seconds * commands; i++)
        {
            await beat.WaitForNextTickAsync(ct);
            asked[chats - i] = Ask(postbox, chats - i, Lane.Replies, MessageKind.Reply, ct);
            if (i == seconds * commands / 2)
                breaking = Ask(postbox, chats - (seconds * commands) - 1, Lane.Breaking, MessageKind.Broadcast, ct);
        }

        var times = (await Task.WhenAll(asked.Values)).Select(time => time.TotalMilliseconds).Order().ToList();
        var overtaken = (await breaking).TotalMilliseconds;
        await stop.CancelAsync();
        await pump;
        Console.WriteLine($"{await planning:N0} alerts were planned meanwhile");
        return (times[(int)(times.Count * 0.99)], overtaken, times.Count);
    }

    /// <summary>Enqueues a message as a command's effect does, and returns how long until it is durably sent.</summary>
    private static async Task<TimeSpan> Ask(Postbox postbox, long chat, Lane lane, MessageKind kind, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var message = new OutgoingMessage(kind, lane, chat, $"ask {chat}", new MessageContent { Html = "<b>You follow Defence</b>" }, DateTimeOffset.UnixEpoch);
        var id = await postbox.Writer.WriteAsync(connection => postbox.Store.Enqueue(connection, message), ct);
        using var reader = postbox.Database.OpenReader();
        while (reader.ExecuteScalar<int>("SELECT state FROM outbox WHERE outbox_id = @id", new { id }) != (int)MessageState.Sent)
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, ct);
        return watch.Elapsed;
    }
}
