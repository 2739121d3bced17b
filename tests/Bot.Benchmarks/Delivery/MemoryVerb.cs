using System.Globalization;
using Bot.Storage;
using Bot.Topics;

namespace Bot.Benchmarks.Delivery;

/// <summary>The real bot's resident memory: idle, and with a million chats, a million messages queued and 120,000 rules.</summary>
internal sealed class MemoryVerb : IVerb
{
    public string Name => "memory";

    public string Summary => "resident memory of the real process, idle and full";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var (chats, rules, settle) = arguments.Quick ? (100_000, 12_000, 8) : (1_000_000, 120_000, 30);
        using var folder = new BenchFolder();
        var content = Directory.CreateDirectory(folder.File("content")).FullName;
        await using var emulation = await Emulation.StartAsync(chats, ct);

        var empty = folder.File("empty.db");
        var idle = await Measure(empty, emulation, content, settle, ct);
        var full = Fanout.Create(folder.File("full.db"), chats);
        AddRules(full, rules, chats);
        var loaded = await Measure(full.Path, emulation, content, settle, ct);

        Console.WriteLine($"{"",10} {"resident",9} {"anonymous",10}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"idle",10} {idle.Resident,6:0} MB {idle.Anonymous,7:0} MB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"full",10} {loaded.Resident,6:0} MB {loaded.Anonymous,7:0} MB"));
        ResultLine.Print(
            "memory",
            ("idle_mb", idle.Resident),
            ("full_mb", loaded.Resident),
            ("idle_anonymous_mb", idle.Anonymous),
            ("full_anonymous_mb", loaded.Anonymous));
        return 0;
    }

    private static void AddRules(Database database, int rules, int chats)
    {
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var i = 0; i < rules; i++)
        {
            var rule = RuleStore.FindOrAdd(connection, RuleKind.Search, string.Create(CultureInfo.InvariantCulture, $"word{i} place{i % 5000}"));
            SubscriptionStore.Add(connection, 1 + (i * 7L % chats), rule, SubscriptionScope.MainSubject, 0);
        }

        transaction.Commit();
    }

    /// <summary>Lets the bot run for so long and returns what the kernel says of it (/proc/PID/status), the greatest of the last seconds.</summary>
    private static async Task<(double Resident, double Anonymous)> Measure(string database, Emulation emulation, string content, int seconds, CancellationToken ct)
    {
        using var bot = BotProcess.Start(database, emulation.BaseUrl, content, 30);
        (double Resident, double Anonymous) most = default;
        for (var second = 0; second < seconds; second++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, ct);
            if (bot.HasEnded)
                throw new InvalidOperationException($"The bot ended: {bot.Said}");
            if (second < seconds / 2)
                continue;
            var status = await ProcessStatus.ReadAsync(bot.Id, ct);
            most = (Math.Max(most.Resident, status.Resident), Math.Max(most.Anonymous, status.Anonymous));
        }

        return most;
    }
}
