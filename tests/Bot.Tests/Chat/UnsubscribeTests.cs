namespace Bot.Tests.Chat;

public sealed class UnsubscribeTests
{
    [Fact]
    public async Task A_topic_is_unfollowed_by_any_name_and_undo_follows_it_again()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence, sport");

        var answer = await conversation.AskAsync("/unsubscribe Оборона");
        Assert.Contains("Unsubscribed from Defence", answer.Html, StringComparison.Ordinal);
        Assert.Equal(["sport"], conversation.Followed());

        await conversation.PressAsync("Undo");
        Assert.Equal(["defence", "sport"], conversation.Followed().Order());
    }

    [Fact]
    public async Task A_near_name_is_enough_for_what_is_followed()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence, sport");

        await conversation.SayAsync("/unsubscribe defnce");

        Assert.Equal(["sport"], conversation.Followed());
    }

    [Fact]
    public async Task What_is_not_followed_is_said_so()
    {
        await using var conversation = new Conversation();

        Assert.Contains("You do not follow “sport”", (await conversation.AskAsync("/unsubscribe sport")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_means_everything()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence, sport");

        await conversation.SayAsync("/unsubscribe all");

        Assert.Empty(conversation.Followed());
    }

    [Fact]
    public async Task Without_a_topic_the_list_is_shown_and_a_press_drops_one()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence, sport");

        Assert.Contains("You follow 2 topics", (await conversation.AskAsync("/unsubscribe")).Html, StringComparison.Ordinal);
        var pressed = await conversation.PressAsync("Unsubscribe: Sport");

        Assert.Contains("Unsubscribed from Sport", pressed[^1].Html, StringComparison.Ordinal);
        Assert.Contains("You follow 1 topic<", pressed[^1].Html, StringComparison.Ordinal);
        Assert.Equal(["defence"], conversation.Followed());
    }
}
