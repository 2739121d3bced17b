using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Emulator;

public sealed class MessageMethodsTests
{
    [Fact]
    public async Task A_sent_message_comes_back_parsed_and_stands_in_the_chat()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");

        var keyboard = new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Read", "r1"));
        var sent = await emulator.Client.SendMessage(RunningEmulator.Ana, "<b>Talks</b> &amp; more", ParseMode.Html, replyMarkup: keyboard);

        Assert.Equal("Talks & more", sent.Text);
        var entity = Assert.Single(sent.Entities ?? []);
        Assert.Equal((MessageEntityType.Bold, 0, 5), (entity.Type, entity.Offset, entity.Length));
        Assert.Equal("r1", sent.ReplyMarkup?.InlineKeyboard.Single().Single().CallbackData);
        var messages = await emulator.GetAsync($"/emulator/chats/{RunningEmulator.Ana}/messages");
        Assert.Equal(["/start", "Talks & more"], messages.EnumerateArray().Select(message => message.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Edits_are_applied_and_deletions_are_gone()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        var first = await emulator.Client.SendMessage(RunningEmulator.Ana, "First");
        var second = await emulator.Client.SendMessage(RunningEmulator.Ana, "Second");

        var edited = await emulator.Client.EditMessageText(RunningEmulator.Ana, first.Id, "First, corrected");
        await emulator.Client.DeleteMessage(RunningEmulator.Ana, second.Id);

        Assert.NotNull(edited.EditDate);
        var messages = await emulator.GetAsync($"/emulator/chats/{RunningEmulator.Ana}/messages");
        Assert.Equal(["/start", "First, corrected"], messages.EnumerateArray().Select(message => message.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_copy_carries_the_content_without_the_keyboard()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.SayAsync("/start", from: 1002);
        var keyboard = new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Read", "r1"));
        var original = await emulator.Client.SendMessage(RunningEmulator.Ana, "<i>Once</i>", ParseMode.Html, replyMarkup: keyboard);

        var copy = await emulator.Client.CopyMessage(1002, RunningEmulator.Ana, original.Id);

        var copied = (await emulator.GetAsync("/emulator/chats/1002/messages")).EnumerateArray().Single(message => message.GetProperty("message_id").GetInt32() == copy.Id);
        Assert.Equal("Once", copied.GetProperty("text").GetString());
        Assert.Equal("italic", copied.GetProperty("entities")[0].GetProperty("type").GetString());
        Assert.False(copied.TryGetProperty("reply_markup", out _));
    }

    [Fact]
    public async Task A_photo_is_taken_by_upload_by_its_id_and_by_address()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        byte[] png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0];
        using var stream = new MemoryStream(png);

        var uploaded = await emulator.Client.SendPhoto(RunningEmulator.Ana, InputFile.FromStream(stream, "map.png"), caption: "<b>Map</b>", parseMode: ParseMode.Html);
        var size = Assert.Single(uploaded.Photo ?? []);
        var again = await emulator.Client.SendPhoto(RunningEmulator.Ana, InputFile.FromFileId(size.FileId));
        var linked = await emulator.Client.SendPhoto(RunningEmulator.Ana, InputFile.FromUri("https://example.org/a.jpg"));

        Assert.Equal((3, 2, "Map"), (size.Width, size.Height, uploaded.Caption));
        Assert.Equal(size.FileId, again.Photo?.Single().FileId);
        Assert.NotNull(linked.Photo);
        Assert.Equal(png, await emulator.Http.GetByteArrayAsync($"/emulator/photos/{size.FileId}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_length_limit_counts_code_points_after_parsing()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        var longest = string.Concat(Enumerable.Repeat("🗞", 4096));

        var sent = await emulator.Client.SendMessage(RunningEmulator.Ana, $"<b>{longest}</b>", ParseMode.Html);
        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.SendMessage(RunningEmulator.Ana, longest + "."));

        Assert.Equal(8192, sent.Text?.Length);
        Assert.Equal("Bad Request: message is too long", refused.Message);
    }

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "sendMessage", """{"chat_id":1001}""", "Bad Request: message text is empty" },
        { "sendMessage", """{"chat_id":1001,"text":" \n "}""", "Bad Request: text must be non-empty" },
        { "sendMessage", """{"text":"x"}""", "Bad Request: chat_id is empty" },
        { "sendMessage", """{"chat_id":987654,"text":"x"}""", "Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":"@nowhere","text":"x"}""", "Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":1002,"text":"x"}""", "Forbidden: bot can't initiate conversation with a user" },
        { "sendMessage", """{"chat_id":1001,"text":"<x>","parse_mode":"HTML"}""", "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0" },
        { "sendMessage", """{"chat_id":1001,"text":"x","parse_mode":"RTF"}""", "Bad Request: unsupported parse_mode" },
        { "sendMessage", """{"chat_id":1001,"text":"x","message_thread_id":9}""", "Bad Request: message thread not found" },
        { "sendMessage", """{"chat_id":1001,"text":"x","reply_parameters":{"message_id":99}}""", "Bad Request: message to be replied not found" },
        { "sendMessage", """{"chat_id":1001,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":""}]]}}""", "Bad Request: BUTTON_DATA_INVALID" },
        { "sendMessage", """{"chat_id":1001,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a"}]]}}""", "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard" },
        { "editMessageText", """{"chat_id":1001,"message_id":2,"text":"Hello"}""", "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message" },
        { "editMessageText", """{"chat_id":1001,"message_id":99,"text":"x"}""", "Bad Request: message to edit not found" },
        { "editMessageText", """{"chat_id":1001,"message_id":1,"text":"x"}""", "Bad Request: message can't be edited" },
        { "deleteMessage", """{"chat_id":1001,"message_id":99}""", "Bad Request: message to delete not found" },
        { "copyMessage", """{"chat_id":1001,"from_chat_id":1001,"message_id":99}""", "Bad Request: message to copy not found" },
        { "answerCallbackQuery", """{"callback_query_id":"1"}""", "Bad Request: query is too old and response timeout expired or query ID is invalid" },
        { "setMyCommands", """{"commands":[{"command":"Start!","description":"x"}]}""", "Bad Request: BOT_COMMAND_INVALID" },
        { "setWebhook", """{"url":"http://example.org/x"}""", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook" },
        { "sendTeapot", "{}", "Not Found" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_speaks_Telegrams_words(string method, string parameters, string description)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.Client.SendMessage(RunningEmulator.Ana, "Hello");

        var answer = await emulator.CallAsync(method, JsonSerializer.Deserialize<JsonElement>(parameters));

        Assert.False(answer.GetProperty("ok").GetBoolean());
        Assert.Equal(description, answer.GetProperty("description").GetString());
        var code = description switch { "Not Found" => 404, _ when description.StartsWith("Forbidden", StringComparison.Ordinal) => 403, _ => 400 };
        Assert.Equal(code, answer.GetProperty("error_code").GetInt32());
    }

    [Theory]
    [InlineData("kicked", "Forbidden: bot was blocked by the user")]
    [InlineData("deactivated", "Forbidden: user is deactivated")]
    public async Task A_person_who_is_gone_cannot_be_written_to(string status, string description)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/chats/1001/membership", new { from = new { id = 1001 }, status });

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.SendMessage(RunningEmulator.Ana, "Hello"));

        Assert.Equal((403, description), (refused.ErrorCode, refused.Message));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_names_its_new_id()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("hello", chat: -55, type: "group");
        await emulator.PostAsync("/emulator/chats/-55/migrate", new { from = new { id = 1001 }, to = -100_055 });

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.SendMessage(-55, "Hello"));
        var moved = await emulator.Client.SendMessage(-100_055, "Hello");

        Assert.Equal(-100_055, refused.Parameters?.MigrateToChatId);
        Assert.Equal(ChatType.Supergroup, moved.Chat.Type);
    }

    [Theory]
    [InlineData("/botnonsense/getMe", 401)]
    [InlineData("/bot7000000001:another/getMe", 401)]
    [InlineData("/bot7000000001:for-tests/GETME", 200)]
    public async Task Only_the_right_token_opens_the_api(string path, int status)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        using var response = await emulator.Http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Parameters_come_by_query_form_and_json_alike()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["chat_id"] = "1001", ["text"] = "by form", ["reply_markup"] = """{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}""" });
        using var multipart = new MultipartFormDataContent { { new StringContent("1001"), "chat_id" }, { new StringContent("by multipart"), "text" } };
        var path = $"/bot{RunningEmulator.Token}/sendMessage";

        await emulator.GetAsync($"{path}?chat_id=1001&text=by%20query");
        using var byForm = await emulator.Http.PostAsync(path, form, TestContext.Current.CancellationToken);
        using var byMultipart = await emulator.Http.PostAsync(path, multipart, TestContext.Current.CancellationToken);
        await emulator.CallAsync("sendMessage", new { chat_id = "1001", text = "by json" });

        var messages = await emulator.GetAsync("/emulator/chats/1001/messages");
        Assert.Equal(["/start", "by query", "by form", "by multipart", "by json"], messages.EnumerateArray().Select(message => message.GetProperty("text").GetString()));
        Assert.True(messages[2].TryGetProperty("reply_markup", out _));
    }
}
