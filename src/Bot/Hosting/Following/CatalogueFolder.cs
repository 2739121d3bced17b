using Bot.Newsdesk;
using Bot.Storage;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Hosting.Following;

/// <summary>Brings an edit of the topic files into force: rows, index and the living catalogue.</summary>
internal sealed partial class CatalogueFolder(
    string folder,
    Database database,
    DatabaseWriter writer,
    RetirementNotice notice,
    RuleIndexKeeper keeper,
    LiveCatalogue live,
    TimeProvider time,
    ILogger<CatalogueFolder> logger)
{
    private string _told = "";

    /// <summary>Where the topic files stand.</summary>
    public string Path => folder;

    /// <summary>Reads the folder. Topics whose file was spoilt keep their last good form; problems are told once; those who follow a topic that is gone are told.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var reading = TopicCatalogueReader.Read(folder, live.Current);
        Tell(reading.Problems);
        if (reading.Catalogue.Topics.Count == 0)
            return;

        var gone = Gone(reading.Catalogue);
        foreach (var rule in gone)
        {
            await notice.TellAsync(rule, live.Current.Find(rule.Text), cancellationToken);
            LogRetired(rule.Text);
        }

        var ruleIds = await writer.WriteAsync(connection => Register(connection, reading.Catalogue, gone), cancellationToken);
        keeper.TakeIn(reading.Catalogue, ruleIds, gone.Select(rule => rule.RuleId));
    }

    /// <summary>A topic is gone when its file is; one that cannot be read only waits for its editor.</summary>
    private List<FollowedRule> Gone(TopicCatalogue catalogue)
    {
        using var reader = database.OpenReader();
        return [.. TopicRegister.Gone(reader, catalogue).Where(rule => !File.Exists(System.IO.Path.Combine(folder, rule.Text + ".yaml")))];
    }

    private IReadOnlyDictionary<string, long> Register(SqliteConnection connection, TopicCatalogue catalogue, List<FollowedRule> gone)
    {
        foreach (var rule in gone)
            RuleStore.Retire(connection, rule.Text, time.Now());
        return TopicRegister.Register(connection, catalogue);
    }

    private void Tell(IReadOnlyList<CatalogueProblem> problems)
    {
        var now = string.Join('\n', problems);
        if (now == _told)
            return;
        _told = now;
        foreach (var problem in problems)
            LogProblem(problem.ToString());
    }

    [LoggerMessage(LogLevel.Error, "Topics: {Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(LogLevel.Warning, "Topic '{Slug}' was retired: its file is gone. Its subscribers are told.")]
    private partial void LogRetired(string slug);
}
