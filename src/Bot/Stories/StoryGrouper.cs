using Bot.Articles;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Stories;

/// <summary>Puts each received article into a story: a later version into its article's, any other into one of its own.</summary>
internal sealed class StoryGrouper(Database database, DatabaseWriter writer, TimeProvider time)
{
    private const int Batch = 200;

    /// <summary>Groups all that waits and returns how many articles that were.</summary>
    public async Task<int> GroupWaitingAsync(CancellationToken cancellationToken)
    {
        var grouped = 0;
        while (Waiting() is { Count: > 0 } waiting)
        {
            foreach (var article in waiting)
                await writer.WriteAsync(connection => Group(connection, article), cancellationToken);
            grouped += waiting.Count;
        }

        return grouped;
    }

    private IReadOnlyList<StoredArticle> Waiting()
    {
        using var reader = database.OpenReader();
        return ArticleStore.AtStage(reader, ArticleStage.Received, Batch);
    }

    private void Group(SqliteConnection connection, StoredArticle stored)
    {
        var article = stored.Article;
        var state = article.Status == PublicationStatus.Canceled ? StoryState.Withdrawn : StoryState.Open;
        var storyId = ArticleStore.StoryOfEarlierVersion(connection, article.SourceId, article.Identity, article.Version);
        if (storyId is { } known)
            StoryStore.Update(connection, known, article.Id, state, time.Now());
        ArticleStore.SetStory(connection, article.Id, storyId ?? StoryStore.Add(connection, article.Id, state, time.Now()));
    }
}
