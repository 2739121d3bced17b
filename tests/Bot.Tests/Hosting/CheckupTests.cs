using Bot.Hosting;
using Bot.Hosting.Checking;
using Bot.Hosting.Settings;
using Bot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Hosting;

public sealed class CheckupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task All_is_well_with_the_content_there_is()
    {
        Assert.Equal((0, "All is well: settings, topics, texts, articles and database.\n"), await CheckAsync());
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_folder_where_no_database_can_be_kept_is_told()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "", TestContext.Current.CancellationToken);
        var path = Path.Combine(_folder.File("file"), "bot.db");

        var (code, said) = await CheckAsync(("Database:Path", path));

        Assert.Equal(1, code);
        Assert.StartsWith($"Database:Path is '{path}', where no database can be kept: '{_folder.File("file")}' is a file, not a folder.", said, StringComparison.Ordinal);
        Assert.Equal(2, said.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task A_folder_that_the_system_does_not_let_anybody_write_is_told()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no folder here that nobody can write.");
        Assert.Equal(1, (await CheckAsync(("Database:Path", "/proc/self/bot.db"))).Code);
    }

    [Fact]
    public async Task A_missing_content_folder_is_named_once()
    {
        var (_, said) = await CheckAsync(("Content:Folder", _folder.File("nowhere")));
        Assert.Equal($"Content:Folder is '{_folder.File("nowhere")}', and there is no such folder ({_folder.File("nowhere")}). Name the folder that holds articles, topics and messages.\n1 problem.\n", said);
    }

    [Fact]
    public async Task The_bot_does_not_start_without_its_content_folder()
    {
        var refused = await Assert.ThrowsAsync<SettingsException>(() => BotApplication.RunAsync(
            Configuration([("Content:Folder", _folder.File("nowhere"))]), () => { }, TestContext.Current.CancellationToken));
        Assert.Contains("Content:Folder is '", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Delivery:OveralPerSecond", "There is no setting Delivery:OveralPerSecond. Did you mean Delivery:OverallPerSecond?")]
    [InlineData("newsdesk:admin:0", "There is no setting newsdesk:admin. Did you mean newsdesk:Admins?")]
    [InlineData("Feeds:0:Adress", "There is no setting Feeds:0:Adress. There are: Feeds:0:Url, Feeds:0:FullText.")]
    [InlineData("Feed:0:Url", "There is no section Feed of settings. Did you mean Feeds?")]
    [InlineData("Telegram:Tokn", "There is no setting Telegram:Tokn. Did you mean Telegram:Token?")]
    [InlineData("Newsdesk:Admins", "Newsdesk:Admins is a list. Write Newsdesk:Admins:0, Newsdesk:Admins:1 and so on.")]
    [InlineData("Feeds:0", "Feeds:0 is no address by itself. Write Feeds:0:Url.")]
    [InlineData("Feeds", "Feeds is no address by itself. Write Feeds:0:Url.")]
    public async Task A_misspelt_setting_is_told_with_the_one_that_was_meant(string key, string problem)
    {
        Assert.Contains($"{problem}\n", (await CheckAsync((key, "7"))).Said, StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<SettingsException>(() => BotApplication.RunAsync(Configuration([(key, "7")]), () => { }, TestContext.Current.CancellationToken));
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Logging:LogLevel:Default", "Error")]
    [InlineData("HOME", "/root")]
    [InlineData("Kestrel:Limits:MaxRequestBodySize", "1")]
    public async Task What_others_set_is_none_of_ours(string key, string value) => Assert.Equal(0, (await CheckAsync((key, value))).Code);

    [Fact]
    public void Every_setting_there_is_is_known_by_name()
    {
        var bound = typeof(BotSettings).GetProperties()
            .Select(section => (section.Name, Type: section.PropertyType.IsGenericType ? section.PropertyType.GetGenericArguments()[0] : section.PropertyType))
            .ToDictionary(section => section.Name, section => section.Type.GetProperties().Where(option => option.CanWrite).Select(option => option.Name).Order().ToList());
        Assert.Equal(bound.Keys.Order(), KnownSettings.Sections.Keys.Order());
        foreach (var (section, names) in bound)
            Assert.Equal(names, KnownSettings.Sections[section].Where(name => !name.EndsWith("_FILE", StringComparison.Ordinal)).Order());
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int Code, string Said)> CheckAsync(params (string Key, string Value)[] settings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await Checkup.RunAsync(Configuration(settings), output, TestContext.Current.CancellationToken), output.ToString());
    }

    private IConfigurationRoot Configuration((string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Telegram:Token"] = "123456:a-secret-token",
            ["Database:Path"] = _folder.File("bot.db"),
            ["Content:Folder"] = Path.Combine(SharedData.RepositoryRoot, "content"),
        });
        configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        return configuration;
    }
}
