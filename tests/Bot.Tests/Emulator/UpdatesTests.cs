using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Emulator;

public sealed class UpdatesTests
{
    [Fact]
    public async Task A_long_poll_ends_when_someone_writes()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var poll = emulator.Client.GetUpdates(timeout: 30, cancellationToken: TestContext.Current.CancellationToken);

        await emulator.SayAsync("/start news");

        var update = Assert.Single(await poll);
        Assert.Equal("/start news", update.Message?.Text);
        Assert.Equal(MessageEntityType.BotCommand, update.Message?.Entities?.Single().Type);
    }

    [Fact]
    public async Task An_offset_acknowledges_what_lies_before_it()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        foreach (var text in new[] { "one", "two", "three" })
            await emulator.SayAsync(text);

        var all = await emulator.Client.GetUpdates();
        var again = await emulator.Client.GetUpdates(limit: 1);
        var rest = await emulator.Client.GetUpdates(offset: all[0].Id + 1);
        var kept = await emulator.Client.GetUpdates();

        Assert.Equal(["one", "two", "three"], all.Select(update => update.Message?.Text));
        Assert.Equal("one", Assert.Single(again).Message?.Text);
        Assert.Equal(["two", "three"], rest.Select(update => update.Message?.Text));
        Assert.Equal(2, kept.Length);
    }

    [Fact]
    public async Task A_negative_offset_keeps_only_the_last()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        foreach (var text in new[] { "one", "two", "three" })
            await emulator.SayAsync(text);

        var last = await emulator.Client.GetUpdates(offset: -1);
        var kept = await emulator.Client.GetUpdates();

        Assert.Equal("three", Assert.Single(last).Message?.Text);
        Assert.Single(kept);
    }

    [Fact]
    public async Task Of_two_pollers_the_earlier_is_told_of_the_conflict()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var earlier = emulator.Client.GetUpdates(timeout: 30);
        while ((await emulator.GetAsync("/emulator/statistics")).GetProperty("polls_open").GetInt32() == 0)
            await Task.Yield();

        await emulator.Client.GetUpdates();

        var conflict = await Assert.ThrowsAsync<ApiRequestException>(() => earlier);
        Assert.Equal(409, conflict.ErrorCode);
        Assert.StartsWith("Conflict: terminated by other getUpdates request", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_nobody_asked_for_are_not_stored()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.Client.GetUpdates(allowedUpdates: [UpdateType.CallbackQuery]);
        await emulator.SayAsync("/start");
        var sent = await emulator.Client.SendMessage(RunningEmulator.Ana, "Hello");

        await emulator.PostAsync("/emulator/chats/1001/callbacks", new { from = new { id = 1001 }, message_id = sent.Id, data = "k" });

        var update = Assert.Single(await emulator.Client.GetUpdates());
        Assert.Equal("k", update.CallbackQuery?.Data);
        Assert.Equal(sent.Id, update.CallbackQuery?.Message?.Id);
    }

    [Fact]
    public async Task A_press_is_answered_with_its_query_id()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        var sent = await emulator.Client.SendMessage(RunningEmulator.Ana, "Hello");
        var press = await emulator.PostAsync("/emulator/chats/1001/callbacks", new { from = new { id = 1001 }, message_id = sent.Id, data = "k" });

        await emulator.Client.AnswerCallbackQuery(press.GetProperty("id").GetString() ?? "", "Saved");

        var answers = (await emulator.GetAsync("/emulator/statistics")).GetProperty("calls");
        Assert.Equal(1, answers.GetProperty("answerCallbackQuery").GetInt32());
    }

    [Fact]
    public async Task Blocking_and_coming_back_are_told()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/chats/1001/membership", new { from = new { id = 1001 }, status = "kicked" });
        await emulator.SayAsync("/start");

        var updates = await emulator.Client.GetUpdates();

        Assert.Equal([UpdateType.Message, UpdateType.MyChatMember, UpdateType.MyChatMember, UpdateType.Message], updates.Select(update => update.Type));
        Assert.Equal(ChatMemberStatus.Kicked, updates[1].MyChatMember?.NewChatMember.Status);
        Assert.Equal(ChatMemberStatus.Member, updates[2].MyChatMember?.NewChatMember.Status);
    }

    [Fact]
    public async Task A_raw_update_is_served_as_it_is_and_broken_json_only_once()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        using var odd = new StringContent("""{"message":{"message_id":"seven"}}""");
        using var broken = new StringContent("{\"mess");
        await emulator.Http.PostAsync("/emulator/raw-update", odd, TestContext.Current.CancellationToken);
        await emulator.Http.PostAsync("/emulator/raw-update", broken, TestContext.Current.CancellationToken);

        var path = $"/bot{RunningEmulator.Token}/getUpdates";
        var first = await emulator.Http.GetStringAsync(path, TestContext.Current.CancellationToken);
        var second = await emulator.Http.GetStringAsync(path, TestContext.Current.CancellationToken);

        Assert.Contains("{\"mess]", first, StringComparison.Ordinal);
        Assert.Matches("""^\{"ok":true,"result":\[\{"update_id":\d+,"message":\{"message_id":"seven"\}\}\]\}$""", second);
    }

    [Fact]
    public async Task Words_in_a_channel_come_as_a_channel_post()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start", chat: -100_777, type: "channel");

        var update = Assert.Single(await emulator.Client.GetUpdates());

        Assert.Equal("/start", update.ChannelPost?.Text);
        Assert.Null(update.ChannelPost?.From);
        Assert.Equal(ChatType.Channel, update.ChannelPost?.SenderChat?.Type);
    }

    [Fact]
    public async Task A_forum_topic_is_written_to_by_its_thread()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.PostAsync("/emulator/chats/-100500/messages", new { from = new { id = 1001 }, text = "hi", message_thread_id = 8, title = "Forum" });

        var sent = await emulator.Client.SendMessage(-100_500, "Here", messageThreadId: 8);

        Assert.Equal((8, true, true), (sent.MessageThreadId, sent.IsTopicMessage, sent.Chat.IsForum));
    }
}
