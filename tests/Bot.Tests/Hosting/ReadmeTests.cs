using Bot.Hosting.CommandLine;
using Bot.Tests.EndToEnd;
using Bot.Tests.Support;

namespace Bot.Tests.Hosting;

/// <summary>What the README tells people to type works as it stands there.</summary>
public sealed class ReadmeTests
{
    private const string RunBot = "dotnet run --project src/Bot";

    private static readonly string Text = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "README.md"));

    public static TheoryData<string> Commands => [.. Markdown.DotnetCommands(Text).Distinct()];

    [Fact]
    public void The_commands_that_start_all_are_the_ones_the_end_to_end_tests_stand_for()
    {
        var commands = Markdown.DotnetCommands(Text);
        Assert.Contains("dotnet run --project src/Bot.Emulator", commands);
        Assert.Contains("dotnet test", commands);
        Assert.Contains(RunBot, commands);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_names_a_project_that_is_there_and_arguments_it_takes(string command)
    {
        if (command == "dotnet test")
            return;
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var project = words[Array.IndexOf(words, "--project") + 1];
        Assert.True(Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot, project), "*.csproj").Any(), $"There is no project {project}.");
        if (command.StartsWith(RunBot + " ", StringComparison.Ordinal))
            Assert.Empty(BotCommandLine.Root().Parse(ArgumentsOf(command)).Errors);
    }

    [Theory]
    [InlineData("--help", 0, "A news-alert bot for Telegram.")]
    [InlineData("check", 1, "Telegram:Token is not set")]
    public async Task What_costs_little_runs(string arguments, int exitCode, string prints)
    {
        Assert.Contains($"{RunBot} -- {arguments}", Markdown.DotnetCommands(Text));
        using var folder = new TemporaryFolder();
        using var bot = BotProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal) { ["Database__Path"] = folder.File("bot.db"), ["Telegram__Token"] = "" }, arguments);
        Assert.Equal(exitCode, await bot.EndsAsync());
        await bot.PrintsAsync(prints);
    }

    [Fact]
    public async Task Topics_can_be_tried_as_shown()
    {
        var command = Assert.Single(Markdown.DotnetCommands(Text), command => command.Contains("-- try topics", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.File("articles.jsonl"),
            """
            {"id":"a","headline":"Navy opens a base for frigates","body":"The defence ministry opened a naval base on Monday. The armed forces will send three warships."}
            not json
            """,
            TestContext.Current.CancellationToken);
        var arguments = ArgumentsOf(command).Select(argument => argument == "articles.jsonl" ? folder.File(argument) : argument).ToList();

        using var bot = BotProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

        Assert.Equal(1, await bot.EndsAsync());
        await bot.PrintsAsync("""{"id":"a","topics":[{"slug":"defence",""");
        await bot.PrintsAsync("articles.jsonl:2:");
    }

    private static string[] ArgumentsOf(string command) =>
        command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
