using System.Globalization;
using System.Text.Json;
using Bot.Readers;
using Bot.Storage;
using Bot.Tests.Emulator;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.EndToEnd;

/// <summary>The real process, killed while it sends, again and again. The long form is the benchmarks' <c>kill</c>.</summary>
public sealed class KillTests
{
    private const int Kills = 10;
    private const int Messages = 1500;

    /// <summary>Calls under way and rows not yet settled, at this rate.</summary>
    private const int MostRepeated = 100;

    [Fact]
    public async Task Ten_kills_lose_no_message_and_repeat_only_what_was_in_flight()
    {
        using var folder = new TemporaryFolder();
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.PostAsync("/emulator/chats", new { @private = new { from = 1, count = Messages } });
        var database = new Database(folder.File("bot.db"));
        Fill(database);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Telegram__Token"] = RunningEmulator.Token,
            ["Telegram__BaseUrl"] = emulator.Server.BaseUrl.GetLeftPart(UriPartial.Authority),
            ["Database__Path"] = database.Path,
            ["Content__Folder"] = folder.Path,
            ["Delivery__OverallPerSecond"] = "1000",
        };
        var chance = new Random(11);
        var inFlight = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var bot = BotProcess.Start(environment);
            inFlight += await KillWhileSending(bot, emulator, database, TimeSpan.FromMilliseconds(chance.Next(10, 80)));
        }

        using (BotProcess.Start(environment))
            await Until(() => Task.FromResult(Waiting(database) == 0));

        var sent = await Sends(emulator, 0);
        Assert.Equal(Messages, sent.Distinct().Count());
        Assert.InRange(sent.Count - Messages, 0, inFlight);
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Returns how many of its messages were not settled when it died.</summary>
    private static async Task<int> KillWhileSending(BotProcess bot, RunningEmulator emulator, Database database, TimeSpan after)
    {
        var before = (await Sends(emulator, 0)).Count;
        await Until(async () => (await Sends(emulator, before)).Count > 0);
        using var beat = new PeriodicTimer(after);
        await beat.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        await bot.KillAsync();

        using var reader = database.OpenReader();
        var settled = reader.Query<long>("SELECT destination_id FROM outbox WHERE state = 2").ToHashSet();
        var unsettled = (await Sends(emulator, before)).Count(chat => !settled.Contains(chat));
        Assert.Equal("ok", reader.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.InRange(unsettled, 0, MostRepeated);
        return unsettled;
    }

    private static void Fill(Database database)
    {
        Migrator.Apply(database);
        using var connection = database.OpenWriter();
        using var transaction = connection.BeginTransaction(deferred: false);
        var profile = ProfileStore.Intern(connection, new DeliveryProfile());
        connection.Execute(
            """
            WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < @Messages)
            INSERT INTO chats (chat_id, kind, title, language, created_at) SELECT id, 0, 'Reader', 'en', 0 FROM n;
            INSERT INTO destinations (destination_id, chat_id, profile_id) SELECT chat_id, chat_id, @profile FROM chats;
            INSERT INTO outbox (kind, lane, destination_id, due_at, dedupe_key, content)
            SELECT 0, 0, destination_id, 0, 'kill ' || destination_id, '{"html":"Hello","buttons":[]}' FROM destinations;
            """,
            new { Messages, profile });
        transaction.Commit();
    }

    private static int Waiting(Database database)
    {
        using var reader = database.OpenReader();
        return reader.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE state IN (0, 1)");
    }

    /// <summary>The chats of what was accepted after so many.</summary>
    private static async Task<IReadOnlyList<long>> Sends(RunningEmulator emulator, int after)
    {
        var sends = await emulator.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/emulator/sends?after={after}"));
        return [.. sends.EnumerateArray().Select((JsonElement send) => send.GetProperty("chat_id").GetInt64())];
    }

    private static async Task Until(Func<Task<bool>> done)
    {
        using var patience = Patience.Begin();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!await done())
            await ticks.WaitForNextTickAsync(patience.Token);
    }
}
