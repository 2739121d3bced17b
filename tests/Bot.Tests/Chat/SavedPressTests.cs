using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Chat;

/// <summary>Presses about saved stories that are forged, out of date or out of range.</summary>
public sealed class SavedPressTests
{
    [Theory]
    [InlineData("save 99")]
    [InlineData("save")]
    [InlineData("save -1")]
    [InlineData("save 1x")]
    [InlineData("unsave 99999999999999999999")]
    public async Task A_press_for_a_story_that_is_not_there_keeps_nothing(string action)
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article());

        Assert.Equal("This story is no longer available.", (await conversation.PressActionAsync(action))[^1].Html);
        Assert.Empty(SomeSaved.Kept(conversation));
    }

    [Fact]
    public async Task A_withdrawn_story_cannot_be_saved()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article());
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE stories SET state = 1"));

        Assert.Equal("This story is no longer available.", (await conversation.PressActionAsync("save 1"))[^1].Html);
        Assert.Empty(SomeSaved.Kept(conversation));
    }

    [Theory]
    [InlineData("saved 9999999")]
    [InlineData("saved x")]
    [InlineData("saved-drop 77 1")]
    [InlineData("saved-drop")]
    [InlineData("saved-undo 77 1")]
    [InlineData("saved-undo -5")]
    public async Task Presses_that_mean_nothing_show_the_list_as_it_is(string action)
    {
        await using var conversation = new Conversation();
        await SomeSaved.SaveAsync(conversation, 1);

        Assert.StartsWith("<b>You saved 1 story</b>", (await conversation.PressActionAsync(action))[^1].Html, StringComparison.Ordinal);
        Assert.Equal([1L], SomeSaved.Kept(conversation));
    }

    [Fact]
    public async Task Data_that_was_made_for_another_chat_or_by_another_hand_saves_nothing()
    {
        await using var conversation = new Conversation();
        await conversation.PublishAsync(Given.Article());

        var update = 5000;
        foreach (var data in new[] { "save 1", "save 1~AAAAAAAAAAAAAAAA", conversation.Get<CallbackSigner>().Sign(12345, "save 1") })
            Assert.Equal(MessageKind.CallbackAnswer, Assert.Single(await conversation.SendAsync(SomeUpdate.Press(++update, data, 500, SomeUpdate.Ana, SomeUpdate.Ana))).Kind);

        Assert.Empty(SomeSaved.Kept(conversation));
    }
}
