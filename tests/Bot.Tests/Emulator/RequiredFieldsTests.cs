using System.Text.Json;
using Bot.Tests.Support;
using Telegram.Bot;

namespace Bot.Tests.Emulator;

/// <summary>Walks answers beside the published description of the Bot API: required fields are there, known ones have their type.</summary>
public sealed class RequiredFieldsTests
{
    private readonly BotApiSchema _schema = BotApiSchema.Load(SharedData.PathOf("bot-api/api.min.json"));

    [Fact]
    public async Task Every_answer_has_the_fields_the_manual_requires()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start https://example.org #news");
        await emulator.PostAsync("/emulator/chats/-100500/messages", new { from = new { id = 1001 }, text = "hi", message_thread_id = 8 });
        await emulator.Client.GetUpdates(offset: -1);

        await CheckAsync("getMe", new { });
        var sent = await CheckAsync("sendMessage", new
        {
            chat_id = 1001,
            parse_mode = "HTML",
            text = "<b>a</b> <a href=\"https://example.org\">b</a> <tg-time unix=\"1\" format=\"t\">c</tg-time> #d <blockquote expandable>e</blockquote>",
            reply_parameters = new { message_id = 1 },
            link_preview_options = new { is_disabled = true },
            reply_markup = new { inline_keyboard = new object[][] { [new { text = "x", callback_data = "y" }, new { text = "z", url = "https://example.org" }] } },
        });
        var id = sent.GetProperty("message_id").GetInt32();
        await CheckAsync("sendMessage", new { chat_id = -100_500, message_thread_id = 8, text = "topic", protect_content = true });
        await CheckAsync("editMessageText", new { chat_id = 1001, message_id = id, text = "new" });
        await CheckAsync("editMessageReplyMarkup", new { chat_id = 1001, message_id = id, reply_markup = new { inline_keyboard = new object[][] { [new { text = "x", callback_data = "y" }] } } });
        await CheckAsync("copyMessage", new { chat_id = 1001, from_chat_id = 1001, message_id = id });
        await CheckAsync("sendPhoto", new { chat_id = 1001, photo = "https://example.org/a.png", caption = "c" });
        var sentFile = await CheckAsync("sendDocument", new { chat_id = 1001, document = "https://example.org/a.opml", caption = "c" });
        Assert.Equal("a.opml", sentFile.GetProperty("document").GetProperty("file_name").GetString());
        var given = await emulator.SendFileAsync("feeds.opml", "<opml/>");
        await CheckAsync("getFile", new { file_id = given.GetProperty("document").GetProperty("file_id").GetString() });
        foreach (var (chat, user) in new[] { (-100_500L, 1001L), (-1_001_000_000_001L, 1003L), (-100_500L, 1004L), (1001L, 7_000_000_001L) })
            await CheckAsync("getChatMember", new { chat_id = chat, user_id = user });
        await CheckAsync("getChat", new { chat_id = 1001 });
        await CheckAsync("getChat", new { chat_id = -100_500 });
        await CheckAsync("getChatAdministrators", new { chat_id = -1_001_000_000_001L });
        await CheckAsync("setMyCommands", new { commands = new[] { new { command = "help", description = "Help" } } });
        await CheckAsync("getMyCommands", new { });
        await CheckAsync("getMyDescription", new { });
        await CheckAsync("getMyShortDescription", new { });
        await CheckAsync("getMyName", new { });
        await CheckAsync("getWebhookInfo", new { });
        await CheckAsync("sendChatAction", new { chat_id = 1001, action = "typing" });
        await emulator.PostAsync("/emulator/chats/1001/callbacks", new { from = new { id = 1001 }, message_id = id, data = "y" });
        await emulator.PostAsync("/emulator/chats/-100500/membership", new { from = new { id = 1001 }, status = "administrator" });
        await emulator.PostAsync("/emulator/chats/1001/membership", new { from = new { id = 1001 }, status = "kicked" });
        Assert.Equal(5, (await CheckAsync("getUpdates", new { })).GetArrayLength());
        await CheckAsync("getChatMember", new { chat_id = 1001, user_id = 7_000_000_001 });
        await CheckAsync("getChatMember", new { chat_id = -100_500, user_id = 7_000_000_001 });

        async Task<JsonElement> CheckAsync(string method, object parameters)
        {
            var answer = await emulator.CallAsync(method, parameters);
            Assert.True(answer.GetProperty("ok").GetBoolean(), $"{method}: {answer}");
            var result = answer.GetProperty("result");
            Assert.Empty(_schema.Problems(method, result));
            return result;
        }
    }

    [Fact]
    public void The_walk_finds_a_missing_a_misspelt_and_a_mistyped_field()
    {
        var user = JsonSerializer.Deserialize<JsonElement>("""{"id":"7","is_bot":true,"firstname":"x"}""");

        var problems = _schema.Problems("getMe", user);

        Assert.Equal(["getMe.id is no Integer", "getMe.first_name is missing", "getMe.firstname is unknown"], problems);
    }
}
