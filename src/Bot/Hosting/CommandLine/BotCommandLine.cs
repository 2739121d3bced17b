using System.CommandLine;
using Bot.Hosting.Checking;
using Bot.Hosting.Settings;

namespace Bot.Hosting.CommandLine;

/// <summary>The verbs of the program. Problems a person must mend are said in plain words, with exit code 1.</summary>
internal static class BotCommandLine
{
    private const string TokenRefused =
        "A token on the command line can be read by every user of this machine, and stands in your shell's history.\nSet it as Telegram__Token in the environment, or name a file that holds it in Telegram__Token_FILE.";

    /// <summary>Longer than the host may take to settle what is in flight.</summary>
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Reads the arguments and runs what they ask for; returns the exit code.</summary>
    public static async Task<int> InvokeAsync(string[] arguments)
    {
        if (TokenOnCommandLine.IsIn(arguments))
            return Verb.Fail(TokenRefused);
        try
        {
            return await Root().Parse(arguments).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TerminationTimeout });
        }
        catch (SettingsException problem)
        {
            return Verb.Fail(problem.Message);
        }
    }

    /// <summary>Every verb with its options.</summary>
    public static RootCommand Root()
    {
        var settings = new Option<string>("--settings")
        {
            Description = "The settings file.",
            DefaultValueFactory = _ => BotConfiguration.DefaultFile,
            Recursive = true,
        };
        var run = new Command("run", "Run the bot until it is stopped (the default).");
        var check = new Command("check", "Check settings, topics, texts, content and database; names every problem with file and line.");
        var root = new RootCommand("A news-alert bot for Telegram.") { settings, run, check, TryVerb.Build(settings), ImportVerb.Build(settings), ExportVerb.Build(settings), SourcesVerb.Build(settings) };
        foreach (var command in new[] { root, run })
            command.SetAction((parsed, cancellation) => Verb.GuardAsync(() => BotApplication.RunAsync(BotConfiguration.Read(parsed.GetRequiredValue(settings)), () => { }, cancellation)));
        check.SetAction((parsed, cancellation) => Verb.GuardAsync(() => Checkup.RunAsync(BotConfiguration.Read(parsed.GetRequiredValue(settings)), Console.Out, cancellation)));
        return root;
    }
}
