using Bot.Chat.Commands;
using Bot.Tests.Support;

namespace Bot.Tests.Chat;

public sealed class LatestTests
{
    [Theory]
    [InlineData("", "", 5)]
    [InlineData("ukraine", "ukraine", 5)]
    [InlineData("ukraine 3", "ukraine", 3)]
    [InlineData("human rights 99", "human rights", 10)]
    [InlineData("7", "", 7)]
    [InlineData("ukraine 0", "ukraine", 1)]
    public void A_number_at_the_end_says_how_many(string arguments, string typed, int most) =>
        Assert.Equal((typed, most), LatestCommand.Read(arguments));

    [Fact]
    public async Task The_newest_stories_of_a_topic_come_first_with_their_links()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article("a", "An older story") with { Url = "https://news.example/a" }, "defence");
        await conversation.PublishAsync(Given.Article("b", "A <newer> story"), "defence");
        await conversation.PublishAsync(Given.Article("c", "Another subject"), "sport");

        var answer = await conversation.AskAsync("/latest defence");

        Assert.StartsWith("<b>Latest: Defence</b>\n\n1. <a href=\"https://t.me/NewsBot?start=s_2\">A &lt;newer&gt; story</a>\nBERGEN · Sample Wire · ", answer.Html, StringComparison.Ordinal);
        Assert.Contains("2. <a href=\"https://news.example/a\">An older story</a>", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Another subject", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Subscribe: Defence", answer.ButtonTexts);
    }

    [Fact]
    public async Task What_is_not_to_be_shown_now_is_left_out()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article("a", "Under embargo") with { EmbargoUntil = Given.Time.AddHours(1) }, "defence");
        await conversation.PublishAsync(Given.Article("b", "Expired") with { ExpiresAt = Given.Time }, "defence");

        Assert.Equal("No Defence stories yet.", (await conversation.AskAsync("/latest defence")).Html);
    }

    [Fact]
    public async Task Without_a_topic_what_is_followed_is_shown_or_else_everything()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article("a", "On the navy"), "defence");
        await conversation.PublishAsync(Given.Article("b", "On the cup"), "sport");

        Assert.Contains("On the cup", (await conversation.AskAsync("/latest")).Html, StringComparison.Ordinal);
        await conversation.SayAsync("/subscribe defence");
        var followed = await conversation.AskAsync("/latest");
        Assert.Contains("On the navy", followed.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("On the cup", followed.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_nobody_follows_are_looked_for()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article("a", "Drones over the harbour"));
        await conversation.PublishAsync(Given.Article("b", "A quiet day"));

        var answer = await conversation.AskAsync("/latest drones harbour");

        Assert.Contains("Drones over the harbour", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("A quiet day", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribing_shows_the_usual_volume_and_the_latest_match()
    {
        await using var conversation = new Conversation();
        for (var i = 0; i < 21; i++)
            await conversation.PublishAsync(Given.Article($"a{i}", $"Story {i}") with { ReceivedAt = Given.Time.AddDays(-i / 3.0) }, "defence");

        var answer = await conversation.AskAsync("/subscribe defence");

        Assert.Contains("Usually about 3 stories a day, sent at once.", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Latest: <a href=\"https://t.me/NewsBot?start=s_l\">Story 20</a>", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_words_are_offered_to_follow_and_to_look_up()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article("a", "Drones over the harbour"));

        Assert.Equal("Follow <i>drones harbour</i>?", (await conversation.AskAsync("drones harbour")).Html);
        Assert.Contains("Drones over the harbour", (await conversation.PressAsync("Latest"))[^1].Html, StringComparison.Ordinal);
        await conversation.AskAsync("drones harbour");
        Assert.StartsWith("<b>Subscribed to “", (await conversation.PressAsync("Subscribe"))[^1].Html, StringComparison.Ordinal);
        Assert.Single(conversation.Followed());
    }
}
