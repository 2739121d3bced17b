using System.CommandLine;
using Bot.Hosting.Settings;
using Bot.Newsdesk.Moving;
using Bot.Readers;
using Bot.Storage;

namespace Bot.Hosting.CommandLine;

/// <summary>The verb <c>export</c>: writes all subscribers for another bot, or for an import. The bot may run meanwhile.</summary>
internal static class ExportVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Option<string> settings)
    {
        var file = new Argument<string?>("file") { Description = "The CSV file to write; without it, standard output.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("export", "Write all subscribers to a CSV file, as import reads them. The bot may run meanwhile.") { file };
        command.SetAction((parsed, cancellation) => Verb.GuardAsync(() => RunAsync(
            BotSettings.Bind(BotConfiguration.Read(parsed.GetRequiredValue(settings))), parsed.GetValue(file), cancellation)));
        return command;
    }

    /// <summary>Exports to the file, which appears once it is whole.</summary>
    /// <exception cref="SettingsException">There is no database, or it was not brought up to date.</exception>
    public static async Task<int> RunAsync(BotSettings settings, string? file, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(settings.Database.Path);
        if (!File.Exists(path))
            throw new SettingsException($"There is no database '{path}'. Database:Path must name the one to export.");
        var part = file is null or "-" ? null : file + ".part";
        await using (var output = CommandFiles.Write(part))
            Write(new Database(path), output, file is null or "-", cancellationToken);
        if (part is not null)
            File.Move(part, file ?? part, overwrite: true);
        return 0;
    }

    private static void Write(Database database, TextWriter output, bool toStandardOutput, CancellationToken cancellationToken)
    {
        using var connection = database.OpenReader();
        using var moment = connection.BeginTransaction(deferred: true);
        var count = ReaderListing.Count(connection);
        var isTerminal = !Console.IsErrorRedirected && (!toStandardOutput || Console.IsOutputRedirected);
        var progress = new MovingProgress(Console.Error, isTerminal, "chats", done => count == 0 ? 1 : (double)done / count);
        SubscriberExport.Run(connection, output, progress, cancellationToken);
    }
}
