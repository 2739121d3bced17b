using Bot.Outbox;

namespace Bot.Tests.Chat;

public sealed class SubscribeTests
{
    [Theory]
    [InlineData("/subscribe defence", "defence")]
    [InlineData("/subscribe Défense", "defence")]
    [InlineData("/subscribe оборона", "defence")]
    [InlineData("/subscribe #HUMAN-RIGHTS", "human-rights")]
    [InlineData("/subscribe@newsbot military", "defence")]
    [InlineData("/SUBSCRIBE   defence", "defence")]
    public async Task A_topic_is_known_by_every_name(string text, string slug)
    {
        await using var conversation = new Conversation();

        var answer = await conversation.AskAsync(text);

        Assert.StartsWith("<b>Subscribed to ", answer.Html, StringComparison.Ordinal);
        Assert.Equal([slug], conversation.Followed());
        Assert.Contains("Undo", answer.ButtonTexts);
    }

    [Theory]
    [InlineData("/subscribe defence, ukraine")]
    [InlineData("/subscribe defence ukraine")]
    [InlineData("/subscribe defence and ukraine")]
    [InlineData("/subscribe defence;\nukraine, defence")]
    public async Task Several_topics_may_be_named_at_once(string text)
    {
        await using var conversation = new Conversation();

        var answer = await conversation.AskAsync(text);

        Assert.Contains("Subscribed to Defence, Ukraine", answer.Html, StringComparison.Ordinal);
        Assert.Equal(["defence", "ukraine"], conversation.Followed());
    }

    [Fact]
    public async Task Topics_joined_with_a_plus_sign_are_one_subscription()
    {
        await using var conversation = new Conversation();

        Assert.StartsWith("<b>Subscribed to Defence + Ukraine</b>", (await conversation.AskAsync("/subscribe оборона + Ukraine")).Html, StringComparison.Ordinal);
        Assert.Single(conversation.Followed());
        Assert.Contains("• Defence + Ukraine", (await conversation.AskAsync("/subscriptions")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typo_gets_the_topics_that_may_be_meant_and_a_press_subscribes()
    {
        await using var conversation = new Conversation();

        var answer = await conversation.AskAsync("/subscribe defnce");
        Assert.Contains("There is no topic “defnce”. Did you mean:", answer.Html, StringComparison.Ordinal);
        Assert.Equal("Defence", answer.ButtonTexts.First());
        Assert.Empty(conversation.Followed());

        var pressed = await conversation.PressAsync("Defence");

        Assert.Equal([MessageKind.CallbackAnswer, MessageKind.Edit], pressed.Select(heard => heard.Kind));
        Assert.Equal(500, pressed[1].Content.TargetMessageId);
        Assert.Equal(["defence"], conversation.Followed());
    }

    [Fact]
    public async Task Undo_takes_back_what_was_new_and_nothing_else()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe sport");

        var answer = await conversation.AskAsync("/subscribe sport, defence");
        Assert.Contains("You already follow Sport", answer.Html, StringComparison.Ordinal);
        await conversation.PressAsync("Undo");

        Assert.Equal(["sport"], conversation.Followed());
    }

    [Fact]
    public async Task Known_and_unknown_topics_together_are_each_answered()
    {
        await using var conversation = new Conversation();

        var answers = await conversation.SayAsync("/subscribe defence, ukrane");

        Assert.Equal(2, answers.Count);
        Assert.Contains("“ukrane”", answers[1].Html, StringComparison.Ordinal);
        Assert.Equal(["defence"], conversation.Followed());
    }

    [Fact]
    public async Task Without_a_topic_the_picker_is_shown()
    {
        await using var conversation = new Conversation();

        var answer = await conversation.AskAsync("/subscribe");

        Assert.Contains("What would you like to follow?", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Defence", answer.ButtonTexts);
    }

    [Fact]
    public async Task Markup_in_what_is_typed_is_shown_and_not_obeyed()
    {
        await using var conversation = new Conversation();

        var answer = await conversation.AskAsync("/unsubscribe <b>&");

        Assert.Contains("“&lt;b&gt;&amp;”", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_update_takes_effect_once()
    {
        await using var conversation = new Conversation();
        var update = SomeUpdate.Text(5, "/subscribe defence");

        Assert.Single(await conversation.SendAsync(update));
        await conversation.SayAsync("/unsubscribe defence");

        Assert.Empty(await conversation.SendAsync(SomeUpdate.Text(5, "/subscribe defence")));
        Assert.Empty(conversation.Followed());
    }
}
