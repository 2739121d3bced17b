using Bot.Articles;
using Bot.Stories;
using Bot.Tests.Support;

namespace Bot.Tests.Stories;

public sealed class StoryGrouperTests
{
    [Fact]
    public async Task A_later_version_joins_the_story_of_its_article_and_speaks_for_it()
    {
        await using var database = new TestDatabase();
        await Arrive(database, Given.Article());
        var first = database.Read(reader => ArticleStore.Newest(reader, "content", "story-1"));
        await Arrive(database, Given.Article() with { Headline = "Navy opens two harbours" });

        var second = database.Read(reader => ArticleStore.Newest(reader, "content", "story-1"));
        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.Equal(first.StoryId, second.StoryId);
        Assert.Equal("Navy opens two harbours", database.Read(reader => ArticleStore.OfStory(reader, first.StoryId))?.Article.Headline);
    }

    [Fact]
    public async Task A_withdrawn_article_closes_its_story()
    {
        await using var database = new TestDatabase();
        await Arrive(database, Given.Article());
        var story = database.Read(reader => ArticleStore.Newest(reader, "content", "story-1"))?.StoryId ?? 0;
        Assert.True(database.Read(reader => StoryStore.IsOpen(reader, story)));

        await Arrive(database, Given.Article() with { Status = PublicationStatus.Canceled });

        Assert.False(database.Read(reader => StoryStore.IsOpen(reader, story)));
        Assert.Empty(database.Read(reader => ArticleStore.Latest(reader, 10)));
    }

    private static async Task Arrive(TestDatabase database, Article article)
    {
        var token = TestContext.Current.CancellationToken;
        await new ArticleIntake(database.Writer, TimeProvider.System).AcceptAsync(article, quiet: false, _ => { }, token);
        Assert.Equal(1, await new StoryGrouper(database.Database, database.Writer, TimeProvider.System).GroupWaitingAsync(token));
    }
}
