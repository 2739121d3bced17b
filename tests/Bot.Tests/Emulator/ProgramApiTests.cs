using Bot.Emulator;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Bot.Tests.Emulator;

public sealed class ProgramApiTests
{
    [Fact]
    public async Task Chats_made_in_bulk_can_be_written_to_and_are_numbered_apart()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.PostAsync("/emulator/chats", new { @private = new { from = 5_000_000, count = 1_000_000 } });

        var first = await emulator.Client.SendMessage(5_000_000, "a");
        var second = await emulator.Client.SendMessage(5_000_000, "b");
        var other = await emulator.Client.SendMessage(5_999_999, "a");
        var edited = await emulator.Client.EditMessageText(5_000_000, first.Id, "c");

        Assert.Equal((1, 2, 1), (first.Id, second.Id, other.Id));
        Assert.Equal("c", edited.Text);
        Assert.Equal(1_000_001, (await emulator.GetAsync("/emulator/statistics")).GetProperty("chats").GetInt32());
    }

    [Fact]
    public async Task A_person_of_a_bulk_chat_who_writes_gets_a_chat_with_history()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.PostAsync("/emulator/chats", new { @private = new { from = 5_000_000, count = 10 } });
        await emulator.Client.SendMessage(5_000_000, "before");

        await emulator.SayAsync("/start", from: 5_000_000);
        var sent = await emulator.Client.SendMessage(5_000_000, "after");

        Assert.Equal(3, sent.Id);
        Assert.Equal(2, (await emulator.GetAsync("/emulator/chats/5000000/messages")).GetArrayLength());
    }

    [Fact]
    public async Task The_record_of_sends_goes_on_from_a_number()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        foreach (var text in new[] { "one", "two", "three" })
            await emulator.Client.SendMessage(1001, text, allowPaidBroadcast: text == "three");
        await emulator.Client.EditMessageText(1001, 2, "one, edited");

        var all = (await emulator.GetAsync("/emulator/sends")).EnumerateArray().ToList();
        var later = (await emulator.GetAsync("/emulator/sends?after=1&limit=1")).EnumerateArray().Single();
        var withEdits = await emulator.GetAsync("/emulator/sends?all=true");

        Assert.Equal(["one", "two", "three"], all.Select(send => send.GetProperty("first_line").GetString()));
        Assert.Equal([false, false, true], all.Select(send => send.GetProperty("paid").GetBoolean()));
        Assert.True(all[0].GetProperty("seconds").GetDouble() <= all[2].GetProperty("seconds").GetDouble());
        Assert.Equal((2, 3), (later.GetProperty("seq").GetInt32(), later.GetProperty("message_id").GetInt32()));
        Assert.Equal(4, withEdits.GetArrayLength());
    }

    [Fact]
    public async Task Only_the_latest_messages_of_a_chat_are_kept()
    {
        await using var emulator = await RunningEmulator.StartAsync(new EmulatorOptions { Token = RunningEmulator.Token, Keep = 2 });
        await emulator.SayAsync("/start");
        for (var number = 1; number <= 5; number++)
            await emulator.Client.SendMessage(1001, $"{number}");

        var kept = await emulator.GetAsync("/emulator/chats/1001/messages");
        var forgotten = await emulator.Client.EditMessageText(1001, 2, "believed");

        Assert.Equal(["4", "5"], kept.EnumerateArray().Select(message => message.GetProperty("text").GetString()));
        Assert.Equal("believed", forgotten.Text);
    }

    [Fact]
    public async Task The_menu_of_a_person_follows_scope_and_language()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.SayAsync("/start", from: 1003);
        BotCommand[] common = [new("help", "Help")];
        BotCommand[] french = [new("help", "Aide")];
        BotCommand[] admin = [new("broadcast", "Send to all")];
        await emulator.Client.SetMyCommands(common);
        await emulator.Client.SetMyCommands(french, languageCode: "fr");
        await emulator.Client.SetMyCommands(admin, new BotCommandScopeChat { ChatId = 1003 });

        Assert.Equal("Help", await MenuAsync(emulator, 1001));
        Assert.Equal("Send to all", await MenuAsync(emulator, 1003));
        await emulator.Client.DeleteMyCommands(new BotCommandScopeChat { ChatId = 1003 });
        Assert.Equal("Aide", await MenuAsync(emulator, 1003));
        Assert.Equal("Aide", Assert.Single(await emulator.Client.GetMyCommands(languageCode: "fr")).Description);
    }

    [Theory]
    [InlineData("http://evil.example", null)]
    [InlineData(null, "evil.example")]
    public async Task Another_web_site_cannot_use_the_emulator(string? origin, string? host)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/emulator/chats");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        request.Headers.Host = host;

        using var response = await emulator.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(403, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/emulator/chats/1001/messages", """{"from":{"id":1001}}""")]
    [InlineData("/emulator/chats/1001/messages", """{"text":"x"}""")]
    [InlineData("/emulator/chats/1001/messages", "[")]
    [InlineData("/emulator/chats/abc/messages", """{"from":{"id":1001},"text":"x"}""")]
    [InlineData("/emulator/chats/1001/callbacks", """{"from":{"id":1001},"message_id":5,"data":"x"}""")]
    [InlineData("/emulator/chats/1001/membership", """{"from":{"id":1001},"status":"asleep"}""")]
    [InlineData("/emulator/chats", """{"private":{"from":1,"count":-1}}""")]
    public async Task A_senseless_request_is_answered_with_its_reason(string path, string body)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        using var content = new StringContent(body);

        using var response = await emulator.Http.PostAsync(path, content, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
    }

    private static async Task<string?> MenuAsync(RunningEmulator emulator, long person)
    {
        var profile = await emulator.GetAsync($"/emulator/profile?chat={person}&user={person}");
        return profile.GetProperty("commands").EnumerateArray().Single().GetProperty("description").GetString();
    }
}
