using Bot.Articles;
using Bot.Stories;
using Bot.Tests.Support;

namespace Bot.Tests.Stories;

public sealed class StorySplitTests
{
    private static Article First => Given.Article() with { Dateline = null };

    private static Article Second => Given.Article("b-7") with { SourceId = "other", Headline = "Navy opens harbour in the north", Dateline = null };

    [Fact]
    public async Task An_article_taken_out_has_a_story_of_its_own_and_its_versions_stay_there()
    {
        await using var database = new TestDatabase();
        await ArriveAsync(database, First, Second);
        var story = Newest(database, First).StoryId;
        Assert.Equal(story, Newest(database, Second).StoryId);

        var into = await database.WriteAsync(connection => StorySplit.Split(connection, Newest(database, Second).Article.Id, 1));
        Assert.Equal(into, Newest(database, Second).StoryId);
        Assert.Equal(story, Newest(database, First).StoryId);
        Assert.Equal(story, database.Read(connection => StoryStore.SplitFrom(connection, into ?? 0)));
        Assert.NotEqual(database.Read(connection => StoryStore.CoverageOf(connection, story)), database.Read(connection => StoryStore.CoverageOf(connection, into ?? 0)));

        await ArriveAsync(database, Second with { Paragraphs = ["The harbour is open."] });
        Assert.Equal(into, Newest(database, Second).StoryId);
    }

    [Fact]
    public async Task The_same_source_reporting_it_again_joins_the_story_it_was_split_into()
    {
        await using var database = new TestDatabase();
        await ArriveAsync(database, First, Second);
        var into = await database.WriteAsync(connection => StorySplit.Split(connection, Newest(database, Second).Article.Id, 1));
        await ArriveAsync(database, Second with { Identity = "b-8", Paragraphs = ["The navy opened it."] });
        Assert.Equal(into, Newest(database, Second with { Identity = "b-8" }).StoryId);
    }

    [Fact]
    public async Task Where_the_one_that_spoke_is_taken_out_another_speaks()
    {
        await using var database = new TestDatabase();
        await ArriveAsync(database, First, Second);
        var story = Newest(database, First).StoryId;
        await database.WriteAsync(connection => StorySplit.Split(connection, Newest(database, First).Article.Id, 1));
        Assert.Equal(Second.Headline, database.Read(connection => ArticleStore.OfStory(connection, story))?.Article.Headline);
    }

    [Fact]
    public async Task An_article_alone_in_its_story_stays()
    {
        await using var database = new TestDatabase();
        await ArriveAsync(database, First);
        Assert.Null(await database.WriteAsync(connection => StorySplit.Split(connection, 1, 1)));
    }

    private static StoredArticle Newest(TestDatabase database, Article article) =>
        database.Read(connection => ArticleStore.Newest(connection, article.SourceId, article.Identity)) ?? throw new InvalidOperationException("It is not there.");

    private static async Task ArriveAsync(TestDatabase database, params IReadOnlyList<Article> articles)
    {
        var token = TestContext.Current.CancellationToken;
        var intake = new ArticleIntake(database.Writer, TimeProvider.System);
        foreach (var article in articles)
            await intake.AcceptAsync(article, quiet: false, _ => { }, token);
        await new StoryGrouper(database.Database, database.Writer, TimeProvider.System).GroupWaitingAsync(token);
    }
}
