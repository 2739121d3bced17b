using System.Text.Json.Nodes;
using Bot.Chat;
using Dapper;

namespace Bot.Tests.Chat;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("/subscibe", "Did you mean /subscribe?")]
    [InlineData("/xyzzy", "See /help")]
    [InlineData("/підписка", "See /help")]
    public async Task An_unknown_command_is_answered_kindly(string text, string told)
    {
        await using var conversation = new Conversation();

        Assert.Contains(told, (await conversation.AskAsync(text)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/subscribe ")]
    [InlineData("")]
    public async Task Ten_thousand_characters_get_a_clear_answer(string before)
    {
        await using var conversation = new Conversation();

        Assert.Contains("longer than I can read", (await conversation.AskAsync(before + new string('x', 10_000))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_refusal_does_not_silence_another()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/xyzzy");

        Assert.Contains("/plugh", (await conversation.AskAsync("/plugh")).Html, StringComparison.Ordinal);
        Assert.Contains("longer than", (await conversation.AskAsync(new string('x', 10_000))).Html, StringComparison.Ordinal);
        Assert.Empty(await conversation.SayAsync(new string('y', 10_000)));
    }

    [Fact]
    public async Task A_photo_without_words_is_answered_once_a_minute()
    {
        await using var conversation = new Conversation();

        Assert.Contains("only read text", Assert.Single(await conversation.SendAsync(Photo(1))).Html, StringComparison.Ordinal);
        Assert.Empty(await conversation.SendAsync(Photo(2)));
    }

    [Fact]
    public async Task A_caption_is_read_as_text()
    {
        await using var conversation = new Conversation();
        var photo = Photo(1);
        Assert.IsType<JsonObject>(photo["message"])["caption"] = "/subscribe defence";

        await conversation.SendAsync(photo);

        Assert.Equal(["defence"], conversation.Followed());
    }

    [Theory]
    [InlineData("""{"update_id":1,"edited_message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private","first_name":"A"},"from":{"id":1,"is_bot":false,"first_name":"A"},"text":"/subscribe defence"}}""")]
    [InlineData("""{"update_id":1,"channel_post":{"message_id":1,"date":1,"chat":{"id":-1001,"type":"channel","title":"C"},"text":"/subscribe defence"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":-1001,"type":"supergroup","title":"C"},"from":{"id":777000,"is_bot":false,"first_name":"Telegram"},"is_automatic_forward":true,"text":"/subscribe defence"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private","first_name":"A"},"from":{"id":5,"is_bot":true,"first_name":"B"},"text":"/subscribe defence"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private","first_name":"A"},"text":"/subscribe defence"}}""")]
    [InlineData("""{"update_id":1}""")]
    [InlineData("""{"update_id":1,"message":{}}""")]
    [InlineData("""{"update_id":1,"my_chat_member":{"chat":{"id":1,"type":"private"}}}""")]
    [InlineData("""{"update_id":1,"callback_query":{"message":{"chat":{"id":1}}}}""")]
    public async Task Words_of_no_person_are_ignored(string json)
    {
        await using var conversation = new Conversation();

        Assert.Empty(await conversation.SendAsync(JsonNode.Parse(json)?.AsObject() ?? []));
        Assert.Empty(conversation.Followed());
    }

    [Theory]
    [InlineData("""{"update_id":1,"message":{"message_id":"x","chat":{"id":1}}}""")]
    [InlineData("""{"update_id":1,"message":[1,2],"from":{"id":1}}""")]
    public async Task An_update_that_cannot_be_read_is_set_aside_and_the_next_goes_on(string json)
    {
        await using var conversation = new Conversation();
        await conversation.SendAsync(JsonNode.Parse(json)?.AsObject() ?? []);

        Assert.Single(await conversation.SayAsync("/help"));
        var (state, error) = conversation.Database.Read(connection => connection.QuerySingle<(long, string)>("SELECT state, error FROM inbox WHERE update_id = 1"));
        Assert.Equal((long)InboxState.SetAside, state);
        Assert.NotEmpty(error);
    }

    private static JsonObject Photo(long updateId)
    {
        var update = SomeUpdate.Text(updateId, "");
        var message = Assert.IsType<JsonObject>(update["message"]);
        message.Remove("text");
        message["photo"] = new JsonArray(new JsonObject { ["file_id"] = "a", ["file_unique_id"] = "b", ["width"] = 1, ["height"] = 1 });
        return update;
    }
}
