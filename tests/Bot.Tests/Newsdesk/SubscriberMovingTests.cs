using Bot.Hosting.CommandLine;
using Bot.Hosting.Settings;
using Bot.Newsdesk.Moving;
using Bot.Readers;
using Bot.Storage;
using Bot.Tests.Support;
using Bot.Topics;
using Dapper;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Newsdesk;

public sealed class SubscriberMovingTests
{
    private static readonly TopicCatalogue Topics = new([Topic("defence", "Defence", "Défense"), Topic("sport", "Sport", "Sport"), Topic("ukraine", "Ukraine", "Ukraine")]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_exported_imports_into_an_empty_database_and_exports_the_same()
    {
        var first = await AfterImportAsync(
            """"
            chat_id,topics,rule,language,zone,thread,scope,paused
            11,defence;sport,,fr,Europe/Paris,,,
            11,,"""air defence"" OR drone*",fr,Europe/Paris,,,
            -1001234567890,ukraine,,uk,Europe/Kyiv,7,any,
            7,sport,,en,UTC,,,yes
            3,,,en,UTC,,,
            """");
        var second = await AfterImportAsync(first.Export);

        Assert.Equal(first.Export, second.Export);
        Assert.Equal(0, second.Report.Bad);
        Assert.Contains("\n11,defence;sport,,fr,Europe/Paris,,,\n", first.Export, StringComparison.Ordinal);
        Assert.Contains("\n-1001234567890,ukraine,,uk,Europe/Kyiv,7,any,\n", first.Export, StringComparison.Ordinal);
        Assert.Equal(6, first.Export.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task Columns_may_stand_in_any_order_and_topics_be_named_in_any_language()
    {
        var (export, report, errors) = await AfterImportAsync("Zone,Joined,Rule,Topic,Chat ID\nEurope/Paris,2020,,DÉFENSE;Sport,42\n,2021,harbour navy,,43\n");

        Assert.Equal(new ImportReport(2, 0, 3), report);
        Assert.Contains("42,defence;sport,,en,Europe/Paris,,,", export, StringComparison.Ordinal);
        Assert.Contains("43,,harbour navy,en,UTC,,,", export, StringComparison.Ordinal);
        Assert.Contains("columns passed over: Joined", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_lines_are_named_by_number_and_the_good_ones_kept()
    {
        var (export, report, errors) = await AfterImportAsync(
            $"""
            chat_id,topics,rule,language,zone
            1,defence,,en,UTC
            @channel,defence,,en,UTC
            2,defense minister of all,,en,UTC
            3,"sport,,en,UTC
            4,,"(drone",en,UTC
            5,sport,,klingon,UTC
            6,sport,,en,Mars/Olympus

            0,sport,,en,UTC
            9,sport,en,UTC
            10,{new string('x', CsvLines.Longest)},,en,UTC
            11,sport,,en,UTC
            99999999999999999999,sport,,en,UTC
            """);

        Assert.Equal((12, 10), (report.Lines, report.Bad));
        Assert.Equal([3, 4, 5, 6, 7, 8, 10, 11, 12, 14], errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["1,defence,,en,UTC,,,", "11,sport,,en,UTC,,,"], export.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing_and_keeps_what_readers_chose_since()
    {
        const string List = "chat_id,topics,language,zone\n1,defence,,\n2,sport,fr,Europe/Paris\n";
        await using var database = new TestDatabase();
        await ImportAsync(database, List);
        await database.WriteAsync(connection =>
        {
            ReaderStore.SetLanguage(connection, 1, "uk");
            ReaderStore.SetProfile(connection, 1, new DeliveryProfile { Zone = "Europe/Kyiv", AtOnce = false, Slots = [480] });
        });

        var (report, _) = await ImportAsync(database, List);

        Assert.Equal(new ImportReport(2, 0, 0), report);
        Assert.Equal("uk", database.Read(reader => ReaderStore.GetChat(reader, 1))?.Language);
        Assert.False(ProfileOf(database, 1).AtOnce);
    }

    [Fact]
    public async Task A_list_that_states_a_zone_moves_the_readers_other_settings_with_it()
    {
        await using var database = new TestDatabase();
        await ImportAsync(database, "chat_id,topics\n1,defence\n");
        await database.WriteAsync(connection => ReaderStore.SetProfile(connection, 1, new DeliveryProfile { NightFrom = 1 }));

        await ImportAsync(database, "chat_id,topics,zone\n1,defence,Europe/Paris\n");

        Assert.Equal(new DeliveryProfile { NightFrom = 1, Zone = "Europe/Paris" }, ProfileOf(database, 1));
    }

    [Fact]
    public async Task A_list_without_its_header_is_refused_with_what_to_write()
    {
        var (_, report, errors) = await AfterImportAsync("1,defence\n2,sport\n");
        Assert.Equal(1, report.Bad);
        Assert.StartsWith("list.csv:1: the first line must name the columns", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_is_on_no_list()
    {
        await using var database = new TestDatabase();
        await ImportAsync(database, "chat_id,topics,paused\n1,,yes\n2,sport,yes\n");
        var export = Export(database);
        Assert.DoesNotContain("\n1,", export, StringComparison.Ordinal);
        Assert.Contains("\n2,sport,,en,UTC,,,yes\n", export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_beside_the_running_bot_is_refused()
    {
        using var folder = new TemporaryFolder();
        var database = new Database(folder.File("bot.db"));
        using var owner = await OwnerLock.AcquireAsync(database, () => { }, TimeProvider.System, Token);
        await File.WriteAllTextAsync(folder.File("list.csv"), "chat_id,topics\n1,defence\n", Token);
        var settings = BotSettings.Bind(new ConfigurationManager());
        settings.Database.Path = database.Path;
        settings.Content.Folder = Path.Combine(SharedData.RepositoryRoot, "content");

        var refused = await Assert.ThrowsAsync<SettingsException>(() => ImportVerb.RunAsync(settings, folder.File("list.csv"), TextWriter.Null, TextWriter.Null, Token));

        Assert.Contains("Stop it, import, and start it again", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<(string Export, ImportReport Report, string Errors)> AfterImportAsync(string list)
    {
        await using var database = new TestDatabase();
        var (report, errors) = await ImportAsync(database, list);
        return (Export(database), report, errors);
    }

    private static async Task<(ImportReport Report, string Errors)> ImportAsync(TestDatabase database, string list)
    {
        await using var connection = database.Database.OpenWriter();
        using var errors = new StringWriter { NewLine = "\n" };
        var import = new SubscriberImport(connection, Topics, new DeliveryProfile(), TimeProvider.System);
        var report = await import.RunAsync(new StringReader(list), "list.csv", errors, Silent, Token);
        Assert.Equal("ok", connection.ExecuteScalar<string>("PRAGMA integrity_check"));
        return (report, errors.ToString());
    }

    private static string Export(TestDatabase database) => database.Read(connection =>
    {
        using var output = new StringWriter();
        SubscriberExport.Run(connection, output, Silent, Token);
        return output.ToString();
    });

    private static DeliveryProfile ProfileOf(TestDatabase database, long chatId) =>
        database.Read(reader => ProfileStore.Get(reader, ReaderStore.Find(reader, chatId, 0)?.ProfileId ?? 0));

    private static MovingProgress Silent => new(TextWriter.Null, isTerminal: false, "lines", _ => 0);

    private static Topic Topic(string slug, string english, string french) =>
        new() { Slug = slug, Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = english, ["fr"] = french } };
}
