using System.Text.Json;
using Bot.Hosting.Settings;
using Bot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Hosting;

public sealed class SettingsTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    [Fact]
    public void The_example_file_shows_every_setting_with_its_default()
    {
        var example = BotSettings.Bind(BotConfiguration.Read(Path.Combine(SharedData.RepositoryRoot, "appsettings.example.json")));
        var defaults = BotSettings.Bind(new ConfigurationManager());
        Assert.Equal(JsonSerializer.Serialize(defaults, Readable), JsonSerializer.Serialize(example, Readable));

        var shown = Keys(Path.Combine(SharedData.RepositoryRoot, "appsettings.example.json"));
        var known = typeof(BotSettings).GetProperties()
            .Where(section => !section.PropertyType.IsGenericType)
            .SelectMany(section => section.PropertyType.GetProperties().Where(option => option.CanWrite).Select(option => $"{section.Name}:{option.Name}"));
        Assert.Empty(known.Except(shown));
    }

    [Fact]
    public void The_example_file_and_the_README_show_every_setting_of_the_lists()
    {
        var example = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "appsettings.example.json"));
        var readme = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "README.md"));
        var lists = typeof(BotSettings).GetProperties().Where(section => section.PropertyType.IsGenericType).ToList();
        Assert.NotEmpty(lists);
        foreach (var list in lists)
        {
            foreach (var option in list.PropertyType.GetGenericArguments()[0].GetProperties().Where(option => option.CanWrite))
            {
                Assert.Contains($"\"{option.Name}\":", example, StringComparison.Ordinal);
                Assert.Contains($"`{list.Name}:0:{option.Name}`", readme, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_setting_of_the_example_has_a_comment_above_it()
    {
        var lines = File.ReadAllLines(Path.Combine(SharedData.RepositoryRoot, "appsettings.example.json"));
        var bare = Enumerable.Range(1, lines.Length - 1)
            .Where(line => lines[line].StartsWith("    \"", StringComparison.Ordinal) && !lines[line].TrimEnd().EndsWith('{'))
            .Where(line => !lines[line - 1].TrimStart().StartsWith("//", StringComparison.Ordinal) && !lines[line - 1].StartsWith("    \"Night", StringComparison.Ordinal))
            .Select(line => lines[line]);
        Assert.Empty(bare);
    }

    [Fact]
    public void A_secret_can_stand_in_a_file()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("token"), "123456:secret-token\n");
        var settings = BotSettings.Bind(Configuration(("Telegram:Token_FILE", folder.File("token"))));
        Assert.Equal("123456:secret-token", settings.Telegram.Token);
    }

    [Fact]
    public void A_secret_file_that_is_absent_is_named()
    {
        using var folder = new TemporaryFolder();
        var error = Assert.Throws<SettingsException>(() => Configuration(("Telegram:Token_FILE", folder.File("absent"))));
        Assert.Contains("absent", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telegram:Token", "not a token", "@BotFather")]
    [InlineData("Telegram:BaseUrl", "nowhere", "Telegram:BaseUrl")]
    [InlineData("Telegram:BaseUrl", "ftp://api.telegram.org", "Telegram:BaseUrl")]
    [InlineData("Feeds:0:Url", "news.example", "Feeds:0:Url")]
    [InlineData("Fetching:AllowedHosts:0", "http://10.0.0.5/", "Fetching:AllowedHosts")]
    [InlineData("Push:Address", "https://127.0.0.1:8090", "reverse proxy")]
    [InlineData("Push:Address", "http://127.0.0.1:8090", "Push__Key")]
    [InlineData("Push:Key", "short", "24 to 200")]
    [InlineData("Content:Zone", "Mars/Olympus", "Europe/Paris")]
    [InlineData("Content:ScanSeconds", "0", "1 to 3600")]
    [InlineData("Readers:NightFrom", "25:00", "22:00")]
    [InlineData("Links:StoryTemplate", "ftp://x/{id}", "{id}")]
    [InlineData("Delivery:MaxInFlight", "0", "1 to 1000")]
    public void A_value_out_of_its_range_is_refused_with_what_to_write(string key, string value, string words)
    {
        var problem = Assert.Single(BotSettings.Bind(Configuration((key, value))).Problems());
        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("not a token", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content:ScanSeconds", "soon", "a whole number")]
    [InlineData("Delivery:OverallPerSecond", "many", "a number")]
    [InlineData("Newsdesk:Admins:0", "@chloe", "a whole number")]
    [InlineData("Newsdesk:Approval", "perhaps", "true or false")]
    [InlineData("Logging:LogLevel:Default", "Loud", "Trace, Debug, Information, Warning, Error, Critical or None")]
    public void A_value_of_another_kind_is_refused_with_what_to_write(string key, string value, string kind)
    {
        var error = Assert.Throws<SettingsException>(() => BotSettings.Bind(Configuration((key, value))));
        Assert.Equal($"{key} is '{value}', but it must be {kind}.", error.Message);
    }

    [Fact]
    public void A_setting_that_is_null_counts_as_not_set()
    {
        using var folder = new TemporaryFolder();
        var defaults = JsonSerializer.Serialize(BotSettings.Bind(new ConfigurationManager()), Readable);
        string[] lists = ["""{"Feeds":[null]}""", """{"Feeds":null,"Push":null}""", """{"Newsdesk":{"Admins":[null]},"Fetching":{"AllowedHosts":[null]}}"""];
        var settings = KnownSettings.Sections
            .Where(section => section.Key != KnownSettings.Feeds)
            .SelectMany(section => section.Value.Select(name => $$$"""{"{{{section.Key}}}":{"{{{name}}}":null}}"""));
        foreach (var json in settings.Concat(lists))
        {
            File.WriteAllText(folder.File("settings.json"), json);
            var read = BotSettings.Bind(BotConfiguration.Read(folder.File("settings.json")));
            Assert.True(read.Problems().Count == 0, $"{json}: {string.Join(' ', read.Problems())}");
            Assert.True(JsonSerializer.Serialize(read, Readable) == defaults, json);
        }
    }

    [Fact]
    public void A_feed_whose_address_is_null_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("settings.json"), """{"Feeds":[{"Url":null,"FullText":true}]}""");
        var problem = Assert.Single(BotSettings.Bind(BotConfiguration.Read(folder.File("settings.json"))).Problems());
        Assert.StartsWith("Feeds:0:Url", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_settings_file_that_is_not_json_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("broken.json"), "{ \"Telegram\": ");
        var error = Assert.Throws<SettingsException>(() => BotConfiguration.Read(folder.File("broken.json")));
        Assert.Contains("broken.json", error.Message, StringComparison.Ordinal);
        Assert.Contains("LineNumber", error.Message, StringComparison.Ordinal);
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(values.ToDictionary(value => value.Key, value => (string?)value.Value));
        configuration.AddSecretFiles();
        return configuration;
    }

    private static List<string> Keys(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. document.RootElement.EnumerateObject().Where(section => section.Value.ValueKind == JsonValueKind.Object).SelectMany(section => section.Value.EnumerateObject().Select(option => $"{section.Name}:{option.Name}"))];
    }
}
