using Bot.Articles;
using Bot.Stories;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Newsdesk;

public sealed class StoryDeskTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("s_1")]
    [InlineData("https://t.me/NewsBot?start=s_1")]
    [InlineData("https://news.example/harbour/")]
    public async Task Withdraw_shows_the_story_and_does_it_on_one_press(string typed)
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.PublishAsync(Given.Article() with { Url = "https://news.example/harbour" }, "defence");
        await desk.Database.WriteAsync(connection => connection.Execute(
            "INSERT INTO outbox (kind, lane, destination_id, state, due_at, story_id, article_id, message_id, settled_at) VALUES (1, 2, 1, 2, 0, 1, 1, 40, 0)"));

        var card = await desk.AskAsync($"/withdraw {typed}");
        Assert.StartsWith("<b>Navy opens a new harbour in the north</b>\nWithdraw this story?", card.Html, StringComparison.Ordinal);
        Assert.Contains("1 message changes", card.Html, StringComparison.Ordinal);
        Assert.True(desk.Database.Read(reader => StoryStore.IsOpen(reader, 1)));

        Assert.StartsWith("The story is withdrawn.", (await desk.PressAsync("Withdraw it"))[^1].Html, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was changed", (await desk.PressAsync("Withdraw it"))[^1].Html, StringComparison.Ordinal);

        Assert.False(desk.Database.Read(reader => StoryStore.IsOpen(reader, 1)));
        Assert.Empty(desk.Database.Read(reader => ArticleStore.Latest(reader, 10)));
        Assert.Equal("story withdrawn 1", desk.Database.Read(reader => reader.QuerySingle<string>("SELECT act || ' ' || detail FROM audit WHERE act LIKE 'story%'")));
        Assert.True(desk.Get<SignalCount>().Raised > 0);
        Assert.Equal("This story is withdrawn already.", (await desk.AskAsync("/withdraw s_1")).Html);
    }

    [Fact]
    public async Task What_an_editor_withdrew_stays_so_whatever_its_source_sends()
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.PublishAsync(Given.Article(), "defence");
        await desk.AskAsync("/withdraw s_1");
        await desk.PressAsync("Withdraw it");

        var token = TestContext.Current.CancellationToken;
        await new ArticleIntake(desk.Database.Writer, desk.Time).AcceptAsync(Given.Article(headline: "Navy opens harbour again"), quiet: false, _ => { }, token);
        await new StoryGrouper(desk.Database.Database, desk.Database.Writer, desk.Time).GroupWaitingAsync(token);

        Assert.False(desk.Database.Read(reader => StoryStore.IsOpen(reader, 1)));
        Assert.Equal(PublicationStatus.Canceled, desk.Database.Read(reader => ArticleStore.OfStory(reader, 1))?.Article.Status);
    }

    [Fact]
    public async Task Correct_adds_a_version_with_what_was_wrong_that_alerts_nobody_anew()
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.PublishAsync(Given.Article(), "defence");

        var card = await desk.AskAsync("/correct s_1 The harbour opened on <Sunday>.");
        Assert.Contains("Corrected: The harbour opened on &lt;Sunday&gt;.", card.Html, StringComparison.Ordinal);
        await desk.PressAsync("Correct it");

        var story = desk.Database.Read(reader => ArticleStore.OfStory(reader, 1));
        Assert.NotNull(story);
        Assert.Equal((2, "The harbour opened on <Sunday>.", true, true), (story.Article.Version, story.Article.CorrectionNote, story.Article.IsCorrection, story.Quiet));
        Assert.Contains("</tg-time>: The harbour opened on &lt;Sunday&gt;.\n", (await desk.AskAsync("/start s_1")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_can_be_cancelled_expires_and_belongs_to_its_chat()
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.PublishAsync(Given.Article(), "defence");
        await desk.AskAsync("/withdraw s_1");
        Assert.Equal("Cancelled. Nothing was changed.", (await desk.PressAsync("Cancel"))[^1].Html);
        await desk.AskAsync("/withdraw s_1");
        desk.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.StartsWith("Nothing was changed", (await desk.PressAsync("Withdraw it"))[^1].Html, StringComparison.Ordinal);
        Assert.True(desk.Database.Read(reader => StoryStore.IsOpen(reader, 1)));
    }

    [Theory]
    [InlineData("/withdraw", "Name the story")]
    [InlineData("/withdraw s_1 please", "Name the story")]
    [InlineData("/correct s_1", "Name the story")]
    [InlineData("/withdraw s_zz", "I do not know this story")]
    [InlineData("/withdraw https://news.example/else", "I do not know this story")]
    public async Task What_is_not_understood_says_what_to_type(string typed, string answer)
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.PublishAsync(Given.Article(), "defence");
        Assert.StartsWith(answer, (await desk.AskAsync(typed)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_others_the_commands_do_not_exist()
    {
        await using var desk = Desk.Open(4711);
        await desk.PublishAsync(Given.Article(), "defence");
        Assert.Contains("I do not know /withdraw", (await desk.AskAsync("/withdraw s_1")).Html, StringComparison.Ordinal);
    }
}
