using Bot.Articles;
using Bot.Tests.Support;

namespace Bot.Tests.Articles;

public sealed class ArticleIntakeTests
{
    [Fact]
    public async Task The_same_identity_with_the_same_text_is_nothing_new()
    {
        await using var database = new TestDatabase();
        Assert.Equal(Acceptance.New, await Offer(database, Given.Article()));
        Assert.Equal(Acceptance.Known, await Offer(database, Given.Article()));
    }

    [Fact]
    public async Task The_same_text_under_another_name_is_nothing_new()
    {
        await using var database = new TestDatabase();
        await Offer(database, Given.Article("one"));
        Assert.Equal(Acceptance.Known, await Offer(database, Given.Article("two")));
    }

    [Fact]
    public async Task A_changed_date_alone_is_nothing_new()
    {
        await using var database = new TestDatabase();
        await Offer(database, Given.Article());
        Assert.Equal(Acceptance.Known, await Offer(database, Given.Article() with { PublishedAt = Given.Time.AddHours(3) }));
    }

    [Fact]
    public async Task A_changed_text_is_the_next_version()
    {
        await using var database = new TestDatabase();
        await Offer(database, Given.Article());
        Assert.Equal(Acceptance.NewVersion, await Offer(database, Given.Article() with { Headline = "Navy opens two harbours" }));
        Assert.Equal(2, database.Read(reader => ArticleStore.Newest(reader, "content", "story-1"))?.Article.Version);
    }

    [Fact]
    public async Task A_withdrawal_is_a_version_even_with_the_same_text()
    {
        await using var database = new TestDatabase();
        await Offer(database, Given.Article());
        Assert.Equal(Acceptance.NewVersion, await Offer(database, Given.Article() with { Status = PublicationStatus.Canceled }));
    }

    [Fact]
    public async Task What_the_source_marks_is_undone_with_an_article_that_cannot_be_stored()
    {
        await using var database = new TestDatabase();
        var intake = new ArticleIntake(database.Writer, TimeProvider.System);
        await Assert.ThrowsAsync<InvalidDataException>(() =>
            intake.AcceptAsync(Given.Article(), quiet: false, _ => throw new InvalidDataException("as the test wants"), TestContext.Current.CancellationToken));
        Assert.Null(database.Read(reader => ArticleStore.Newest(reader, "content", "story-1")));
    }

    [Fact]
    public async Task An_article_comes_back_from_its_row_as_it_went_in()
    {
        await using var database = new TestDatabase();
        var article = Given.Article() with { Codes = [new ArticleCode("medtop", "20000599")], Urgency = 2, Url = "https://example.org/1" };
        await Offer(database, article);

        var stored = database.Read(reader => ArticleStore.Newest(reader, "content", "story-1"))?.Article;

        Assert.NotNull(stored);
        Assert.Equal(article.Paragraphs, stored.Paragraphs);
        Assert.Equal(article.Codes, stored.Codes);
        Assert.Equal((article.Dateline, article.Urgency, article.Url, article.PublishedAt), (stored.Dateline, stored.Urgency, stored.Url, stored.PublishedAt));
    }

    private static Task<Acceptance> Offer(TestDatabase database, Article article) =>
        new ArticleIntake(database.Writer, TimeProvider.System).AcceptAsync(article, quiet: false, _ => { }, TestContext.Current.CancellationToken);
}
