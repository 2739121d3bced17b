using System.CommandLine;
using Bot.Emulator.State;

namespace Bot.Emulator;

/// <summary>The options of the emulator's command line.</summary>
internal static class CommandLine
{
    /// <summary>Reads the arguments and runs <paramref name="run"/>, or prints help or what is wrong.</summary>
    public static Task<int> InvokeAsync(string[] arguments, Func<StartOptions, CancellationToken, Task<int>> run)
    {
        var port = new Option<int?>("--port") { Description = $"Port of the page and the Bot API. Default: {StartOptions.UsualPort}, or a free one where that is taken. 0: a free one." };
        var data = new Option<string?>("--data") { Description = "Folder of the bot's database. Default: data/emulator beside the content folder." };
        var content = new Option<string?>("--content") { Description = "Content folder. Default: the nearest folder named content above here." };
        var admin = new Option<long>("--admin") { Description = "User id of the bot's admin.", DefaultValueFactory = _ => SamplePeople.ChloeId };
        var keep = new Option<int>("--keep") { Description = "Messages held per chat.", DefaultValueFactory = _ => new EmulatorOptions().Keep };
        var noBot = new Option<bool>("--no-bot") { Description = "Start the emulator alone." };
        var root = new RootCommand("A local Telegram for trying the news-alert bot: no account, no token.") { port, data, content, admin, keep, noBot };
        root.SetAction((parsed, cancellation) =>
        {
            var folder = parsed.GetValue(content) is { } named ? Path.GetFullPath(named) : Folders.FindContent();
            var emulator = new EmulatorOptions
            {
                Port = parsed.GetValue(port) ?? FreePort.Prefer(StartOptions.UsualPort),
                ContentFolder = folder,
                AdminId = parsed.GetValue(admin),
                Keep = Math.Max(1, parsed.GetValue(keep)),
            };
            return run(new StartOptions(emulator, Path.GetFullPath(parsed.GetValue(data) ?? Folders.Data(folder)), !parsed.GetValue(noBot)), cancellation);
        });
        return root.Parse(arguments).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(8) });
    }
}
