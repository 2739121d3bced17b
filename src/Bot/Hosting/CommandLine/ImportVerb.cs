using System.CommandLine;
using Bot.Hosting.Settings;
using Bot.Newsdesk.Moving;
using Bot.Storage;
using Bot.Topics;

namespace Bot.Hosting.CommandLine;

/// <summary>The verb <c>import</c>: takes in the subscribers of another bot, or of an export.</summary>
internal static class ImportVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Option<string> settings)
    {
        var file = new Argument<string>("file") { Description = "CSV whose first line names its columns: chat_id; topics (names or slugs, separated by semicolons) or rule (a search) or both; language; zone (IANA)." };
        var command = new Command("import", "Take in subscribers from a CSV file. Bad lines are named and the good ones kept; the same file may come again.") { file };
        command.SetAction((parsed, cancellation) => Verb.GuardAsync(() => RunAsync(
            BotSettings.Bind(BotConfiguration.Read(parsed.GetRequiredValue(settings))), parsed.GetRequiredValue(file), Console.Out, Console.Error, cancellation)));
        return command;
    }

    /// <summary>Imports the file. Returns 0, or 1 where a line could not be used.</summary>
    /// <exception cref="SettingsException">Settings or topics must be put right first, or the bot runs on this database.</exception>
    public static async Task<int> RunAsync(BotSettings settings, string file, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (settings.Problems() is { Count: > 0 } problems)
            throw new SettingsException(string.Join('\n', problems));
        var catalogue = TopicCatalogueReader.Read(ContentPaths.Topics(settings.Content)).Catalogue;
        if (catalogue.Topics.Count == 0)
            throw new SettingsException($"There are no topics in '{ContentPaths.Topics(settings.Content)}', so none of the list could be understood. Content:Folder must name the folder that holds articles, topics and messages.");
        await using var list = CommandFiles.Read(file);
        var database = new Database(settings.Database.Path);
        using var owner = await DatabaseOwner.TakeAsync(database, cancellationToken);
        Migrator.Apply(database);
        await using var connection = database.OpenWriter();
        using var reader = new StreamReader(list);
        var length = CommandFiles.Length(list);
        var progress = new MovingProgress(errors, isTerminal: !Console.IsErrorRedirected, "lines", _ => length == 0 ? 0 : (double)list.Position / length);
        var import = new SubscriberImport(connection, catalogue, settings.Readers.Profile(), TimeProvider.System);
        var report = await import.RunAsync(reader, file, errors, progress, cancellationToken);
        await output.WriteLineAsync($"{Counted.Of(report.Lines, "line")}, {Counted.Of(report.Bad)} of them bad; {Counted.Of(report.Changed, "subscription")} new or changed.");
        return report.Bad == 0 ? 0 : 1;
    }
}
