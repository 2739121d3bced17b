using Bot.Storage;
using Bot.Topics;

namespace Bot.Hosting.Following;

/// <summary>Brings an edit of the topic files into force: rows, index and the living catalogue.</summary>
internal sealed partial class CatalogueFolder(
    string folder,
    DatabaseWriter writer,
    RuleIndexKeeper keeper,
    LiveCatalogue live,
    TimeProvider time,
    ILogger<CatalogueFolder> logger)
{
    private string _told = "";

    /// <summary>Where the topic files stand.</summary>
    public string Path => folder;

    /// <summary>Reads the folder. Topics whose file was spoilt keep their last good form; problems are told once.</summary>
    /// <returns>The topics that are gone from the folder and were followed until now.</returns>
    public async Task<IReadOnlyList<FollowedRule>> ReadAsync(CancellationToken cancellationToken)
    {
        var reading = TopicCatalogueReader.Read(folder, live.Current);
        Tell(reading.Problems);
        if (reading.Catalogue.Topics.Count == 0)
            return [];

        var (ruleIds, gone) = await writer.WriteAsync(
            connection => (TopicRegister.Register(connection, reading.Catalogue), Retire(connection, reading.Catalogue)),
            cancellationToken);
        keeper.TakeIn(reading.Catalogue, ruleIds, gone.Select(rule => rule.RuleId));
        foreach (var rule in gone)
            LogRetired(rule.Text);
        return gone;
    }

    /// <summary>A topic is gone when its file is; one that cannot be read only waits for its editor.</summary>
    private List<FollowedRule> Retire(Microsoft.Data.Sqlite.SqliteConnection connection, TopicCatalogue catalogue)
    {
        var gone = TopicRegister.Gone(connection, catalogue).Where(rule => !File.Exists(System.IO.Path.Combine(folder, rule.Text + ".yaml"))).ToList();
        foreach (var rule in gone)
            RuleStore.Retire(connection, rule.Text, time.Now());
        return gone;
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
