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

    [Fact]
    public async Task An_article_of_another_source_joins_the_story_and_the_first_goes_on_speaking()
    {
        await using var database = new TestDatabase();
        await Arrive(database, Given.Article());
        await Arrive(database, Other());
        await Arrive(database, Other() with { Headline = "New harbour in the north opened by the navy" });

        var story = Story(database, "content", "story-1");
        Assert.Equal(story, Story(database, "other", "b-7"));
        Assert.Equal(Given.Article().Headline, Speaking(database, story));
        Assert.Single(database.Read(reader => ArticleStore.Latest(reader, 10)));
    }

    [Fact]
    public async Task A_story_lives_while_one_source_stands_by_it()
    {
        await using var database = new TestDatabase();
        await Arrive(database, Given.Article());
        await Arrive(database, Other());
        var story = Story(database, "content", "story-1");

        await Arrive(database, Given.Article() with { Status = PublicationStatus.Canceled });
        Assert.True(database.Read(reader => StoryStore.IsOpen(reader, story)));
        Assert.Equal(Other().Headline, Speaking(database, story));

        await Arrive(database, Other() with { Status = PublicationStatus.Canceled });
        Assert.False(database.Read(reader => StoryStore.IsOpen(reader, story)));
    }

    [Fact]
    public async Task What_another_source_reports_once_a_story_is_withdrawn_is_a_story_of_its_own()
    {
        await using var database = new TestDatabase();
        var grouper = new StoryGrouper(database.Database, database.Writer, TimeProvider.System);
        await Arrive(database, Given.Article(), grouper);
        await Arrive(database, Given.Article() with { Status = PublicationStatus.Canceled }, grouper);

        await Arrive(database, Other(), grouper);

        Assert.NotEqual(Story(database, "content", "story-1"), Story(database, "other", "b-7"));
        Assert.False(database.Read(reader => StoryStore.IsOpen(reader, Story(database, "content", "story-1"))));
        Assert.True(database.Read(reader => StoryStore.IsOpen(reader, Story(database, "other", "b-7"))));
    }

    [Fact]
    public async Task An_unrelated_article_begins_a_story()
    {
        await using var database = new TestDatabase();
        await Arrive(database, Given.Article());
        await Arrive(database, Other() with { Headline = "Court fines baker for selling bread on Sundays", Paragraphs = ["A court in Lyon fined a baker."] });
        Assert.NotEqual(Story(database, "content", "story-1"), Story(database, "other", "b-7"));
        Assert.NotEqual(Coverage(database, "content", "story-1"), Coverage(database, "other", "b-7"));
    }

    [Fact]
    public async Task After_a_restart_grouping_goes_on_where_it_stopped()
    {
        var headlines = Enumerable.Range(0, 60).Select(number => $"{Invented(number % 20)} {Invented(100 + number)[..8]}").ToList();
        await using var kept = new TestDatabase();
        await using var restarted = new TestDatabase();
        var grouper = new StoryGrouper(kept.Database, kept.Writer, TimeProvider.System);
        foreach (var (number, headline) in headlines.Index())
        {
            var article = Given.Article($"a{number}", headline) with { SourceId = $"source-{number % 7}", Paragraphs = [$"{Invented(200 + number)}."], Dateline = null };
            await Arrive(kept, article, grouper);
            await Arrive(restarted, article);
        }

        Assert.Equal(Stories(kept), Stories(restarted));
        Assert.InRange(Stories(kept).Distinct().Count(), 15, 25);
    }

    [Fact]
    public async Task Many_articles_at_once_are_stored_in_batches_and_find_one_another()
    {
        await using var database = new TestDatabase();
        var token = TestContext.Current.CancellationToken;
        var intake = new ArticleIntake(database.Writer, TimeProvider.System);
        for (var number = 0; number < 250; number++)
            await intake.AcceptAsync(Given.Article($"a{number}", Invented(number % 10)) with { SourceId = $"s{number}", Paragraphs = [], Dateline = null }, quiet: false, _ => { }, token);
        Assert.Equal(250, await new StoryGrouper(database.Database, database.Writer, TimeProvider.System).GroupWaitingAsync(token));
        Assert.Equal(10, Stories(database).Distinct().Count());
    }

    /// <summary>Headlines of words of their own.</summary>
    private static string Invented(int number)
    {
        string[] syllables = ["ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu"];
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, 8).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => syllables[random.Next(syllables.Length)]))));
    }

    private static Article Other() => Given.Article("b-7") with { SourceId = "other", Headline = "Navy opens harbour in the north", Dateline = null };

    private static long Story(TestDatabase database, string source, string identity) =>
        database.Read(reader => ArticleStore.Newest(reader, source, identity))?.StoryId ?? 0;

    private static long Coverage(TestDatabase database, string source, string identity) =>
        database.Read(reader => StoryStore.CoverageOf(reader, Story(database, source, identity)));

    private static string? Speaking(TestDatabase database, long story) =>
        database.Read(reader => ArticleStore.OfStory(reader, story))?.Article.Headline;

    private static IReadOnlyList<long> Stories(TestDatabase database) =>
        [.. Enumerable.Range(1, 300).Select(id => database.Read(reader => ArticleStore.Get(reader, id))?.StoryId ?? 0).Where(story => story > 0)];

    private static async Task Arrive(TestDatabase database, Article article, StoryGrouper? grouper = null)
    {
        var token = TestContext.Current.CancellationToken;
        await new ArticleIntake(database.Writer, TimeProvider.System).AcceptAsync(article, quiet: false, _ => { }, token);
        Assert.Equal(1, await (grouper ?? new StoryGrouper(database.Database, database.Writer, TimeProvider.System)).GroupWaitingAsync(token));
    }
}
