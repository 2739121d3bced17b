using System.Text.Json;
using Bot.Chat;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Chat;

public sealed class UpdatePollerTests
{
    private readonly Mock<ITelegramBotClient> _client = new();
    private readonly List<long?> _offsets = [];

    [Fact]
    public async Task Updates_are_stored_before_the_next_request_acknowledges_them()
    {
        await using var conversation = Conversing("""[{"update_id":10,"message":{"chat":{"id":1}}},{"update_id":11,"message":{"chat":{"id":2}}}]""");

        Assert.Equal(2, await conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken));
        Assert.Equal([1L, 2L], conversation.Database.Read(InboxStore.WaitingChats));
        await conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken);

        Assert.Equal([null, 12], _offsets);
    }

    [Fact]
    public async Task Numbers_that_begin_anew_lower_down_after_a_quiet_week_are_taken_up()
    {
        await using var conversation = Conversing("[]");
        var next = new Queue<string>(["""[{"update_id":900,"message":{"chat":{"id":1}}}]""", "[]", """[{"update_id":7,"message":{"chat":{"id":2}}}]"""]);
        _client.Setup(client => client.SendRequest(It.IsAny<GetRawUpdates>(), It.IsAny<CancellationToken>()))
            .Returns((Telegram.Bot.Requests.Abstractions.IRequest<JsonElement> request, CancellationToken _) =>
            {
                _offsets.Add(((GetRawUpdates)request).Offset);
                return Task.FromResult(JsonDocument.Parse(next.Dequeue()).RootElement);
            });
        for (var i = 0; i < 3; i++)
            await conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken);

        Assert.Equal([null, 901, null], _offsets);
        Assert.Equal([1L, 2L], conversation.Database.Read(InboxStore.WaitingChats));
    }

    [Fact]
    public async Task Updates_that_come_again_are_nothing_new()
    {
        await using var conversation = Conversing("""[{"update_id":10,"message":{"chat":{"id":1}}}]""");
        await conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken);

        Assert.Equal(0, await conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task One_malformed_update_does_not_spoil_the_others()
    {
        await using var conversation = Conversing("""[{"update_id":"x"},7,{"update_id":10,"message":"?"},{"update_id":11,"message":{"chat":{"id":3}}}]""");

        Assert.Equal(2, await conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken));
        Assert.Equal([0L, 3L], conversation.Database.Read(InboxStore.WaitingChats));
    }

    [Fact]
    public async Task What_cannot_be_stored_is_not_acknowledged()
    {
        await using var conversation = Conversing("""[{"update_id":10,"message":{"chat":{"id":1}}}]""");
        await conversation.Database.WriteAsync(connection => connection.Execute("CREATE TRIGGER no BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'full'); END"));

        await Assert.ThrowsAnyAsync<Exception>(() => conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken));
        await conversation.Database.WriteAsync(connection => connection.Execute("DROP TRIGGER no"));
        await conversation.Get<UpdatePoller>().PollOnceAsync(0, TestContext.Current.CancellationToken);

        Assert.Equal([null, null], _offsets);
    }

    [Fact]
    public async Task Polling_goes_on_after_failures()
    {
        await using var conversation = Conversing("[]");
        var polled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var failures = 0;
        _client.Setup(client => client.SendRequest(It.IsAny<GetRawUpdates>(), It.IsAny<CancellationToken>()))
            .Returns(async (Telegram.Bot.Requests.Abstractions.IRequest<JsonElement> _, CancellationToken cancellationToken) =>
            {
                if (++failures <= 2)
                    throw new ApiRequestException("Conflict: terminated by other getUpdates request", 409);
                polled.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, conversation.Time, cancellationToken);
                return default;
            });
        using var stop = new CancellationTokenSource();

        var running = conversation.Get<UpdatePoller>().RunAsync(stop.Token);
        while (!polled.Task.IsCompleted)
        {
            conversation.Time.Advance(PollBackoff.Conflict);
            await Task.Yield();
        }

        await stop.CancelAsync();
        await running;
        Assert.Equal(3, failures);
    }

    [Theory]
    [InlineData(409, null, 1, 15)]
    [InlineData(429, 40, 1, 40)]
    [InlineData(401, null, 1, 30)]
    [InlineData(502, null, 1, 1)]
    [InlineData(502, null, 4, 8)]
    [InlineData(502, null, 50, 30)]
    public void The_wait_fits_the_failure(int code, int? retryAfter, int failures, int seconds) =>
        Assert.Equal(
            TimeSpan.FromSeconds(seconds),
            PollBackoff.After(new ApiRequestException("x", code, new Telegram.Bot.Types.ResponseParameters { RetryAfter = retryAfter }), failures));

    private Conversation Conversing(string answer)
    {
        _client.Setup(client => client.SendRequest(It.IsAny<GetRawUpdates>(), It.IsAny<CancellationToken>()))
            .Callback((Telegram.Bot.Requests.Abstractions.IRequest<JsonElement> request, CancellationToken _) => _offsets.Add(Assert.IsType<GetRawUpdates>(request).Offset))
            .ReturnsAsync(() => JsonElement.Parse(answer));
        return new Conversation(services => services.AddSingleton(_client.Object));
    }
}
