using Bot.Articles;
using Bot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Articles;

public sealed class ArticleStoreTests
{
    [Fact]
    public async Task Looking_for_what_waits_takes_no_more_work_where_many_articles_are_stored()
    {
        await using var database = new TestDatabase();
        await PlannedAsync(database, 0, 10);
        var withFew = database.Read(Looking);

        await PlannedAsync(database, 10, 500);

        Assert.InRange(database.Read(Looking), 1, withFew + 50);
    }

    [Fact]
    public async Task Taking_up_what_was_set_aside_takes_no_more_work_where_many_articles_are_stored()
    {
        await using var database = new TestDatabase();
        await PlannedAsync(database, 0, 10);
        var withFew = await database.WriteAsync(Resuming);

        await PlannedAsync(database, 10, 500);

        Assert.InRange(await database.WriteAsync(Resuming), 1, withFew + 50);
    }

    [Fact]
    public async Task What_was_set_aside_waits_again_once_it_is_taken_up()
    {
        await using var database = new TestDatabase();
        await PlannedAsync(database, 0, 3);
        await database.WriteAsync(connection => ArticleStore.SetStage(connection, 2, ArticleStage.SetAside));
        Assert.Empty(database.Read(connection => ArticleStore.AtStage(connection, ArticleStage.Grouped, 10)));

        Assert.Equal(1, await database.WriteAsync(ArticleStore.Resume));

        Assert.Equal(2, Assert.Single(database.Read(connection => ArticleStore.AtStage(connection, ArticleStage.Grouped, 10))).Article.Id);
    }

    private static Task PlannedAsync(TestDatabase database, int from, int count) => database.WriteAsync(connection =>
    {
        for (var i = from; i < from + count; i++)
        {
            var id = ArticleStore.Add(connection, Given.Article($"story-{i}") with { Version = 1 }, [(byte)i, (byte)(i >> 8)], quiet: false);
            ArticleStore.SetStage(connection, id, ArticleStage.Planned);
        }
    });

    private static int Looking(SqliteConnection connection) => Steps(connection, () =>
    {
        Assert.Empty(ArticleStore.AtStage(connection, ArticleStage.Received, 100));
        Assert.Null(ArticleStore.LastAtStage(connection, ArticleStage.Grouped, 0, 100));
        Assert.Empty(ArticleStore.Following(connection, ArticleStage.Grouped, 0, long.MaxValue));
    });

    private static int Resuming(SqliteConnection connection) => Steps(connection, () => Assert.Equal(0, ArticleStore.Resume(connection)));

    /// <summary>How many steps SQLite's machine takes for it.</summary>
    private static int Steps(SqliteConnection connection, Action work)
    {
        work();
        var steps = 0;
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 1, _ => steps++ * 0, null);
        work();
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
        return steps;
    }
}
