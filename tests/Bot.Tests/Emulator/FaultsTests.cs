using System.Net.Http.Json;
using Bot.Emulator;
using Bot.Emulator.Faults;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Emulator;

public sealed class FaultsTests
{
    [Fact]
    public async Task A_rule_refuses_the_calls_it_names_and_no_others()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.SayAsync("/start", from: 1002);
        await emulator.PostAsync("/emulator/faults", new
        {
            rules = new[] { new { methods = new[] { "sendmessage" }, chats = new[] { 1001 }, kind = "error", status = 403, description = "Forbidden: bot was blocked by the user", times = 1 } },
        });

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.SendMessage(1001, "a"));
        await emulator.Client.SendMessage(1002, "b");
        await emulator.Client.SendMessage(1001, "c");

        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (refused.ErrorCode, refused.Message));
        Assert.Equal(1, (await emulator.GetAsync("/emulator/faults")).GetProperty("rules")[0].GetProperty("struck").GetInt32());
    }

    [Fact]
    public async Task A_wait_is_told_and_calls_before_its_end_are_counted()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var emulator = await RunningEmulator.StartAsync(new EmulatorOptions { Token = RunningEmulator.Token, Time = time });
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/faults", new[] { new { kind = "error", status = 429, retry_after = 20, times = 1, hold = "chat" } });

        var first = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.SendMessage(1001, "a"));
        time.Advance(TimeSpan.FromSeconds(15));
        var early = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.SendMessage(1001, "a"));
        time.Advance(TimeSpan.FromSeconds(5));
        await emulator.Client.SendMessage(1001, "a");

        Assert.Equal((20, 5), (first.Parameters?.RetryAfter, early.Parameters?.RetryAfter));
        Assert.Equal("Too Many Requests: retry after 20", first.Message);
        Assert.Equal(1, (await emulator.GetAsync("/emulator/statistics")).GetProperty("early").GetInt32());
    }

    [Fact]
    public async Task A_message_may_be_accepted_and_its_answer_lost()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/faults", new { rules = new[] { new { kind = "accept_then_reset", times = 1 } } });

        await Assert.ThrowsAnyAsync<RequestException>(() => emulator.Client.SendMessage(1001, "Once\nand more"));

        var send = Assert.Single((await emulator.GetAsync("/emulator/sends")).EnumerateArray());
        Assert.Equal("Once", send.GetProperty("first_line").GetString());
        Assert.False(send.GetProperty("answered").GetBoolean());
        Assert.Equal(2, (await emulator.GetAsync("/emulator/chats/1001/messages")).GetArrayLength());
    }

    [Fact]
    public async Task A_message_may_be_accepted_and_its_answer_never_come()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/faults", new { rules = new[] { new { kind = "accept_then_timeout", times = 1 } } });
        using var patience = new CancellationTokenSource();

        var sending = emulator.Client.SendMessage(1001, "Once", cancellationToken: patience.Token);
        while ((await emulator.GetAsync("/emulator/sends")).GetArrayLength() == 0)
            Assert.False(sending.IsCompleted);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.False((await emulator.GetAsync("/emulator/sends"))[0].GetProperty("answered").GetBoolean());
    }

    [Fact]
    public async Task A_reset_without_acceptance_leaves_nothing()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/faults", new { rules = new[] { new { kind = "reset", times = 1 } } });

        await Assert.ThrowsAnyAsync<RequestException>(() => emulator.Client.SendMessage(1001, "Never"));

        Assert.Equal(0, (await emulator.GetAsync("/emulator/sends")).GetArrayLength());
    }

    [Fact]
    public async Task A_proxys_page_takes_the_place_of_json()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/faults", new { rules = new[] { new { kind = "error", status = 502, body = "<html>Bad Gateway</html>" } } });

        var failed = await Assert.ThrowsAnyAsync<RequestException>(() => emulator.Client.SendMessage(1001, "a"));

        Assert.IsNotType<ApiRequestException>(failed);
    }

    [Fact]
    public async Task Connections_are_refused_for_a_while_and_then_taken_again()
    {
        var time = new FakeTimeProvider();
        await using var emulator = await RunningEmulator.StartAsync(new EmulatorOptions { Token = RunningEmulator.Token, Time = time });
        await emulator.PostAsync("/emulator/faults", new { refuse_seconds = 30 });

        HttpRequestException? refused = null;
        while (refused?.HttpRequestError != HttpRequestError.ConnectionError)
            refused = await Record.ExceptionAsync(() => emulator.Http.GetAsync("/", TestContext.Current.CancellationToken)) as HttpRequestException;
        var back = false;
        while (!back)
        {
            time.Advance(TimeSpan.FromSeconds(30));
            back = await Record.ExceptionAsync(() => emulator.Http.GetAsync("/", TestContext.Current.CancellationToken)) is null;
        }

        Assert.NotNull(await emulator.Client.GetMe());
    }

    [Fact]
    public async Task Enforced_limits_answer_429_and_are_removed_with_the_faults()
    {
        await using var emulator = await RunningEmulator.StartAsync(new EmulatorOptions { Token = RunningEmulator.Token, Time = new FakeTimeProvider() });
        await emulator.SayAsync("/start");
        await emulator.PostAsync("/emulator/faults", new { limits = new { overall_per_second = 30, per_chat_per_second = 1, group_per_minute = 20, mode = "window" } });
        await emulator.Client.SendMessage(1001, "a");

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.SendMessage(1001, "b"));
        await emulator.Http.DeleteAsync("/emulator/faults", TestContext.Current.CancellationToken);
        await emulator.Client.SendMessage(1001, "b");

        Assert.Equal((429, 1), (refused.ErrorCode, refused.Parameters?.RetryAfter));
    }

    [Theory]
    [InlineData("""{"rules":[{"kind":"explode"}]}""")]
    [InlineData("""{"rules":[{"share":2}]}""")]
    [InlineData("""{"rules":[null]}""")]
    [InlineData("""{"rules":null}""")]
    [InlineData("nonsense")]
    public async Task A_senseless_fault_is_refused_with_a_reason(string body)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        using var content = new StringContent(body);

        using var response = await emulator.Http.PostAsync("/emulator/faults", content, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(TestContext.Current.CancellationToken);
        Assert.NotEqual("", answer.GetProperty("error").GetString());
    }

    [Fact]
    public void A_share_of_chats_strikes_the_same_chats_each_time()
    {
        var rule = new FaultRule { Share = 0.3, By = FaultSpread.Chat, Seed = 5 };
        var fault = new ActiveFault(rule);

        var first = Struck(fault);
        var second = Struck(fault);

        Assert.Equal(first, second);
        Assert.InRange(first.Count, 250, 350);
    }

    [Fact]
    public void A_share_of_calls_is_drawn_from_the_seed()
    {
        var rule = new FaultRule { Share = 0.3, Seed = 5, RetryAfter = 1, RetryAfterMax = 600 };

        var waits = Draws(new ActiveFault(rule));

        Assert.Equal(waits, Draws(new ActiveFault(rule)));
        Assert.InRange(waits.Count, 250, 350);
        Assert.InRange(waits.Max() ?? 0, 500, 600);
        Assert.Null(new ActiveFault(rule).Draw("getUpdates", writes: false, chatId: null));
    }

    private static List<long> Struck(ActiveFault fault) =>
        [.. Enumerable.Range(1, 1000).Select(chat => (long)chat).Where(chat => fault.Draw("sendMessage", writes: true, chat) is not null)];

    private static List<int?> Draws(ActiveFault fault) =>
        [.. Enumerable.Range(1, 1000).Select(_ => fault.Draw("sendMessage", writes: true, 1)).OfType<FaultStrike>().Select(strike => strike.RetryAfter)];
}
