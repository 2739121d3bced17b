using Bot.Tests.Support;

namespace Bot.Tests.Chat;

public sealed class PreviewTests
{
    [Fact]
    public async Task A_search_is_tried_before_it_is_followed()
    {
        await using var conversation = new Conversation();
        for (var i = 0; i < 14; i++)
            await conversation.PublishAsync(Given.Article($"a{i}", $"Drones seen near port {i}") with { ReceivedAt = Given.Time.AddDays(-i / 2.0) });
        await conversation.PublishAsync(Given.Article("b", "A quiet day"));

        var answer = await conversation.AskAsync("/preview drones OR balloons");

        Assert.StartsWith("<b>drones OR balloons</b>\nUsually about 2 stories a day, sent at once.\n\n1. ", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Drones seen near port", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("A quiet day", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Usually about 2 stories a day", (await conversation.PressAsync("Subscribe"))[^1].Html, StringComparison.Ordinal);
        Assert.Single(conversation.Followed());
    }

    [Fact]
    public async Task A_topic_is_tried_as_the_topic_and_not_as_a_word()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article(), "defence");
        await conversation.PublishAsync(Given.Article("b", "The defence rests") with { Paragraphs = ["The jury went home."], Summary = "" });

        var answer = await conversation.AskAsync("/preview Défense");

        Assert.Contains("Navy opens a new harbour", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("The defence rests", answer.Html, StringComparison.Ordinal);
        Assert.Equal(["Subscribe", "Latest"], answer.ButtonTexts);
        await conversation.PressAsync("Subscribe");
        Assert.Equal(["defence"], conversation.Followed());
    }

    [Fact]
    public async Task Only_the_last_seven_days_count_and_where_they_hold_nothing_that_is_all_it_says()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article("a", "Drones seen near port") with { ReceivedAt = Given.Time.AddDays(-8) });

        Assert.Equal("<b>drones</b>\nNothing in the last 7 days has these words. Following them brings the next story as it comes.", (await conversation.AskAsync("/preview drones")).Html);
    }

    [Fact]
    public async Task A_faulty_search_is_explained()
    {
        await using var conversation = new Conversation();

        Assert.Contains("opened and not closed", (await conversation.AskAsync("/preview (drones")).Html, StringComparison.Ordinal);
        Assert.Contains("/preview drones ukraine", (await conversation.AskAsync("/preview")).Html, StringComparison.Ordinal);
    }
}
