using System.CommandLine;
using Bot.Hosting.Settings;
using Bot.Newsdesk.Moving;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Opml;
using Bot.Storage;

namespace Bot.Hosting.CommandLine;

/// <summary>The verb <c>sources</c>: takes feeds in from OPML, and writes them as OPML.</summary>
internal static class SourcesVerb
{
    /// <summary>The verb.</summary>
    public static Command Build(Option<string> settings)
    {
        var list = new Argument<string>("file") { Description = "OPML, as feed readers export it." };
        var import = new Command("import", "Add the feeds of an OPML file. Bad entries are named and the good ones kept; the same file may come again.") { list };
        import.SetAction((parsed, cancellation) => Verb.GuardAsync(() => ImportAsync(
            BotSettings.Bind(BotConfiguration.Read(parsed.GetRequiredValue(settings))), parsed.GetRequiredValue(list), Console.Out, Console.Error, cancellation)));
        var file = new Argument<string?>("file") { Description = "The OPML file to write; without it, standard output.", Arity = ArgumentArity.ZeroOrOne };
        var export = new Command("export", "Write all sources as OPML. The bot may run meanwhile.") { file };
        export.SetAction((parsed, _) => Verb.GuardAsync(() => ExportAsync(BotSettings.Bind(BotConfiguration.Read(parsed.GetRequiredValue(settings))), parsed.GetValue(file))));
        return new Command("sources", "Import and export the list of sources.") { import, export };
    }

    /// <summary>Imports the file. Returns 0, or 1 where an entry could not be used.</summary>
    /// <exception cref="SettingsException">The bot runs on this database.</exception>
    public static async Task<int> ImportAsync(BotSettings settings, string file, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var document = OpmlReader.Read(await ContentAsync(file, cancellationToken));
        foreach (var problem in document.Problems)
            await errors.WriteLineAsync($"{file}:{problem.Line}: {problem.Reason}".AsMemory(), cancellationToken);
        var added = 0;
        if (document.Entries.Count > 0)
        {
            var database = new Database(settings.Database.Path);
            using var owner = await DatabaseOwner.TakeAsync(database, cancellationToken);
            Migrator.Apply(database);
            await using var writer = new DatabaseWriter(database, TimeProvider.System);
            added = await SourceImport.AddAsync(writer, document.Entries.Select(entry => entry.Address), added: null, TimeProvider.System, cancellationToken);
        }

        await output.WriteLineAsync($"{Counted.Of(document.Entries.Count, "feed")}, {Counted.Of(added)} of them new; {Counted.Of(document.Problems.Count, "bad entry")}.");
        return document.Problems.Count == 0 ? 0 : 1;
    }

    /// <summary>Exports all sources that were not removed.</summary>
    /// <exception cref="SettingsException">There is no database.</exception>
    public static async Task<int> ExportAsync(BotSettings settings, string? file)
    {
        var path = Path.GetFullPath(settings.Database.Path);
        if (!File.Exists(path))
            throw new SettingsException($"There is no database '{path}'. Database:Path must name the one to export.");
        using var connection = new Database(path).OpenReader();
        await using var output = CommandFiles.Write(file);
        OpmlWriter.Write(output, FeedStore.All(connection), TimeProvider.System.GetUtcNow());
        await output.WriteLineAsync();
        return 0;
    }

    // One byte over the limit is enough to be refused.
    private static async Task<ReadOnlyMemory<byte>> ContentAsync(string file, CancellationToken cancellationToken)
    {
        await using var input = CommandFiles.Read(file);
        var content = new byte[OpmlReader.MaxBytes + 1];
        var length = await input.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken);
        return content.AsMemory(0, length);
    }
}
