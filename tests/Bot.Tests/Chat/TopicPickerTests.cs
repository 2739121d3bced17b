using Bot.Outbox;

namespace Bot.Tests.Chat;

public sealed class TopicPickerTests
{
    [Fact]
    public async Task The_picker_pages_through_the_topics_in_place()
    {
        await using var conversation = new Conversation();

        var first = await conversation.AskAsync("/topics");
        Assert.StartsWith("<b>Choose topics</b> · page 1 of 2", first.Html, StringComparison.Ordinal);
        Assert.Equal(["Next", "Done"], first.Content.Buttons[^1].Select(button => button.Text));

        var second = (await conversation.PressAsync("Next"))[^1];
        Assert.Equal(MessageKind.Edit, second.Kind);
        Assert.Contains("page 2 of 2", second.Html, StringComparison.Ordinal);
        Assert.Equal(["Previous", "Done"], second.Content.Buttons[^1].Select(button => button.Text));
    }

    [Fact]
    public async Task A_press_subscribes_and_another_takes_it_back()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/topics");

        var on = await conversation.PressAsync("Defence");
        Assert.Equal("Subscribed: Defence", on[0].Html);
        Assert.Contains("Chosen: Defence", on[1].Html, StringComparison.Ordinal);
        Assert.Equal(["defence"], conversation.Followed());

        await conversation.PressAsync("Defence, on");
        Assert.Empty(conversation.Followed());
    }

    [Fact]
    public async Task Done_says_what_is_followed()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/topics");
        await conversation.PressAsync("Defence");

        var done = (await conversation.PressAsync("Done"))[^1];

        Assert.Contains("You follow 1 topic", done.Html, StringComparison.Ordinal);
        Assert.Equal(["See latest", "My subscriptions"], done.ButtonTexts);
    }

    [Fact]
    public async Task A_forged_press_does_nothing_and_says_so()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/topics");

        var answers = await conversation.SendAsync(SomeUpdate.Press(5000, "toggle 1 1~AAAAAAAAAAAAAAAA", 500));

        Assert.Equal(MessageKind.CallbackAnswer, Assert.Single(answers).Kind);
        Assert.Empty(conversation.Followed());
    }
}
