using System.Text.Json.Nodes;
using Bot.Outbox;

namespace Bot.Tests.Chat;

public sealed class GroupTests
{
    [Fact]
    public async Task An_admin_subscribes_the_group()
    {
        await using var conversation = new Conversation();

        await conversation.SayAsync("/subscribe@NewsBot defence", SomeUpdate.Group, Conversation.Admin);

        Assert.Equal(["defence"], conversation.Followed(SomeUpdate.Group));
    }

    [Fact]
    public async Task Others_may_not_and_the_group_hears_nothing_of_it()
    {
        await using var conversation = new Conversation();

        Assert.Empty(await conversation.SayAsync("/subscribe defence", SomeUpdate.Group));
        Assert.Empty(await conversation.SayAsync("/subscribe@NewsBot sport", SomeUpdate.Group));
        Assert.Empty(conversation.Followed(SomeUpdate.Group));
    }

    [Fact]
    public async Task A_command_that_is_not_open_to_who_says_it_is_left_without_an_answer()
    {
        await using var conversation = Newsdesk.Desk.Open(Newsdesk.Desk.Admin);
        Assert.Empty(await conversation.SayAsync("/stats@NewsBot", SomeUpdate.Group, 200));
        Assert.Empty(await conversation.SayAsync("/stats@NewsBot", SomeUpdate.Group));
    }

    [Fact]
    public async Task A_press_by_others_shows_a_popup()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/topics", SomeUpdate.Group, Conversation.Admin);

        var refused = Assert.Single(await conversation.PressAsync("Defence"));
        Assert.Equal(MessageKind.CallbackAnswer, refused.Kind);
        Assert.True(refused.Content.Popup);
        Assert.Empty(conversation.Followed(SomeUpdate.Group));

        await conversation.PressAsync("Defence", Conversation.Admin);
        Assert.Equal(["defence"], conversation.Followed(SomeUpdate.Group));
    }

    [Theory]
    [InlineData("/topics@OtherBot")]
    [InlineData("/nonsense")]
    [InlineData("hello all")]
    [InlineData("mail me at news@NewsBotters.example")]
    public async Task What_is_not_meant_for_the_bot_is_left_alone(string text)
    {
        await using var conversation = new Conversation();

        Assert.Empty(await conversation.SayAsync(text, SomeUpdate.Group));
    }

    [Fact]
    public async Task A_mention_speaks_to_the_bot()
    {
        await using var conversation = new Conversation();

        Assert.Contains("Follow <b>Ukraine</b>?", (await conversation.AskAsync("@NewsBot ukraine", SomeUpdate.Group)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_speaks_as_the_group_is_one_of_its_admins()
    {
        await using var conversation = new Conversation();
        var update = SomeUpdate.Text(1, "/subscribe defence", SomeUpdate.Group, 1087968824);
        var message = Assert.IsType<JsonObject>(update["message"]);
        message["sender_chat"] = SomeUpdate.Chat(SomeUpdate.Group);

        await conversation.SendAsync(update);

        Assert.Equal(["defence"], conversation.Followed(SomeUpdate.Group));
    }

    [Fact]
    public async Task A_channel_that_speaks_in_a_group_is_ignored()
    {
        await using var conversation = new Conversation();
        var update = SomeUpdate.Text(1, "/subscribe defence", SomeUpdate.Group, 136817688);
        var message = Assert.IsType<JsonObject>(update["message"]);
        message["sender_chat"] = new JsonObject { ["id"] = -1009, ["type"] = "channel", ["title"] = "C" };

        Assert.Empty(await conversation.SendAsync(update));
        Assert.Empty(conversation.Followed(SomeUpdate.Group));
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_keeps_what_it_follows()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence", SomeUpdate.Group, Conversation.Admin);
        var update = SomeUpdate.Text(9000, "", SomeUpdate.Group);
        var message = Assert.IsType<JsonObject>(update["message"]);
        message.Remove("text");
        message["migrate_to_chat_id"] = -1009;

        Assert.Empty(await conversation.SendAsync(update));

        Assert.Equal(["defence"], conversation.Followed(-1009));
        Assert.Empty(conversation.Followed(SomeUpdate.Group));
    }
}
