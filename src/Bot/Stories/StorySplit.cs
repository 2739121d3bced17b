using Bot.Articles;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Stories;

/// <summary>Takes an article out of a story it does not belong to.</summary>
internal static class StorySplit
{
    /// <summary>
    /// Gives an article, with all its versions, a story of its own, and returns that; null where the article is unknown or alone
    /// in its story. It is related to nothing from then on, its later versions stay with it, and who was told of the old story
    /// is not told of the new one. Needs the writer's connection; whoever groups must read the stories anew afterwards.
    /// </summary>
    public static long? Split(SqliteConnection connection, long articleId, long now)
    {
        if (ArticleStore.Get(connection, articleId) is not { StoryId: > 0 and var from, Article: var article })
            return null;
        if (ArticleStore.NewestOfStory(connection, from, most: 2).Count < 2)
            return null;
        var newest = ArticleStore.Newest(connection, article.SourceId, article.Identity)?.Article ?? article;
        var into = StoryStore.Add(connection, newest.Id, newest.Status == PublicationStatus.Canceled ? StoryState.Withdrawn : StoryState.Open, now);
        connection.Execute("UPDATE stories SET split_from = @from WHERE story_id = @into", new { from, into });
        ArticleStore.MoveToStory(connection, article.SourceId, article.Identity, from, into);
        StoryStore.ChooseSpeaker(connection, from, joiningId: 0, now);
        return into;
    }
}
