using System.CommandLine;
using Bot.Articles.Reading;
using Bot.Hosting.Settings;
using Bot.Newsdesk.Try;
using Bot.Topics;

namespace Bot.Hosting.CommandLine;

/// <summary>The verb <c>try</c>: what topics, rules, summaries and stories make of articles, and what a feed gives, before any of it is switched on. Needs no token.</summary>
internal static class TryVerb
{
    private static readonly Option<string> Articles = new("--articles") { Description = "JSON Lines: id, headline, body, and if known language, published, source, subjects; - for standard input.", Required = true };
    private static readonly Option<string> Rules = new("--rules") { Description = "JSON Lines: id, rule.", Required = true };
    private static readonly Option<string?> Out = new("--out") { Description = "The file to write; without it, standard output." };

    /// <summary>The verb and those under it.</summary>
    public static Command Build(Option<string> settings)
    {
        var topics = new Command("topics", "Say which topics articles are about, and by which words.") { Articles, Out };
        topics.SetAction((parsed, cancellation) => RunAsync(parsed, (articles, output, progress) =>
            new TryTopics(Catalogue(parsed.GetRequiredValue(settings))).RunAsync(articles, output, Console.Error, progress, cancellation)));
        var rules = new Command("rules", "Say which rules articles meet. A rule that cannot be read is told and skipped.") { Rules, Articles, Out };
        rules.SetAction((parsed, cancellation) => RunAsync(parsed, async (articles, output, progress) =>
        {
            await using var list = CommandFiles.Read(parsed.GetRequiredValue(Rules));
            return await new TryRules(Catalogue(parsed.GetRequiredValue(settings))).RunAsync(list, articles, output, Console.Error, progress, cancellation);
        }));
        var summaries = new Command("summaries", "Say what an alert about each article would say.") { Articles, Out };
        summaries.SetAction((parsed, cancellation) => RunAsync(parsed, (articles, output, progress) =>
            TrySummaries.RunAsync(articles, output, Console.Error, progress, cancellation)));
        return new Command("try", "Try topics, rules, summaries, stories, feeds and pages; what could not be used is named, with exit code 1.") { topics, rules, summaries, Stories(), Feed(), Page() };
    }

    private static Command Stories()
    {
        var pairs = new Option<bool>("--pairs") { Description = "Only articles of which one suppresses the alert of the other share a story; without it, related ones do too." };
        var stories = new Command("stories", "Say which articles tell the same event. The lines must be sorted by \"published\".") { Articles, pairs, Out };
        stories.SetAction((parsed, cancellation) => RunAsync(parsed, (articles, output, progress) =>
            TryStories.RunAsync(articles, parsed.GetValue(pairs), output, Console.Error, progress, cancellation)));
        return stories;
    }

    private static Command Page()
    {
        var file = new Argument<string>("file") { Description = "A web page." };
        var address = Address();
        var page = new Command("page", "Say what the readable text of a web page is, as a JSON object.") { file, address, Out };
        page.SetAction((parsed, cancellation) => Verb.GuardAsync(async () =>
        {
            var path = parsed.GetRequiredValue(file);
            using var content = new MemoryStream();
            await using (var input = CommandFiles.Read(path))
                await input.CopyToAsync(content, cancellation);
            await using var output = CommandFiles.Write(parsed.GetValue(Out));
            return await TryPage.RunAsync(path, content.ToArray(), parsed.GetValue(address) ?? new Uri("http://page.invalid/"), output, Console.Error, cancellation);
        }));
        return page;
    }

    private static Option<Uri?> Address() =>
        new("--url") { Description = "Where it stands, for relative addresses.", CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) ? uri : null };

    private static Command Feed()
    {
        var file = new Argument<string>("file") { Description = "RSS, Atom, JSON Feed, ninjs or NewsML-G2." };
        var address = Address();
        var feed = new Command("feed", "Say which articles a feed or an agency's file gives, as a JSON array.") { file, address, Out };
        feed.SetAction((parsed, cancellation) => Verb.GuardAsync(async () =>
        {
            var path = parsed.GetRequiredValue(file);
            using var content = new MemoryStream();
            await using (var input = CommandFiles.Read(path))
                await input.CopyToAsync(content, cancellation);
            await using var output = CommandFiles.Write(parsed.GetValue(Out));
            return await TryFeed.RunAsync(new SourceDocument(path, content.ToArray()), parsed.GetValue(address), output, Console.Error, TimeProvider.System, cancellation);
        }));
        return feed;
    }

    private static Task<int> RunAsync(ParseResult parsed, Func<Stream, TextWriter, TryProgress, Task<int>> run) => Verb.GuardAsync(async () =>
    {
        await using var articles = CommandFiles.Read(parsed.GetRequiredValue(Articles));
        var file = parsed.GetValue(Out);
        await using var output = CommandFiles.Write(file);
        var isShown = !Console.IsErrorRedirected && (file is not null || Console.IsOutputRedirected);
        return await run(articles, output, new TryProgress(isShown ? Console.Error : null, CommandFiles.Length(articles)));
    });

    /// <summary>The topics as the content folder has them; those that are spoilt are told.</summary>
    private static TopicCatalogue Catalogue(string settingsFile)
    {
        var folder = ContentPaths.Topics(BotSettings.Bind(BotConfiguration.Read(settingsFile)).Content);
        var reading = TopicCatalogueReader.Read(folder);
        foreach (var problem in reading.Problems)
            Console.Error.WriteLine(Path.Combine(folder, problem.ToString()));
        return reading.Catalogue;
    }
}
