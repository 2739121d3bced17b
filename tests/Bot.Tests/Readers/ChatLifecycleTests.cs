using Bot.Readers;
using Bot.Tests.Support;

namespace Bot.Tests.Readers;

public sealed class ChatLifecycleTests
{
    private const long Hour = 3_600_000;

    [Fact]
    public async Task The_fifth_refusal_over_a_day_suspends_and_says_so_once()
    {
        await using var data = await WithChatAsync();

        Assert.Equal([false, false, false, false, true, false], await RefuseAsync(data, 0, 6 * Hour, 12 * Hour, 18 * Hour, 24 * Hour, 30 * Hour));
        Assert.Equal(ChatState.Suspended, data.Read(connection => ReaderStore.GetChat(connection, 1))?.State);
    }

    [Fact]
    public async Task Many_refusals_within_a_day_or_few_over_many_suspend_nobody()
    {
        await using var hasty = await WithChatAsync();
        Assert.DoesNotContain(true, await RefuseAsync(hasty, 0, 1, 2, 3, 4, 5, (24 * Hour) - 1));

        await using var slow = await WithChatAsync();
        Assert.DoesNotContain(true, await RefuseAsync(slow, 0, 24 * Hour, 48 * Hour, 72 * Hour));
    }

    [Fact]
    public async Task A_message_that_arrives_lets_the_count_begin_anew()
    {
        await using var data = await WithChatAsync();
        await RefuseAsync(data, 0, 8 * Hour, 16 * Hour, 24 * Hour);
        await data.WriteAsync(connection => ChatLifecycle.ClearRefusals(connection, 1));

        Assert.Equal([false, false, false, false, true], await RefuseAsync(data, 25 * Hour, 26 * Hour, 27 * Hour, 28 * Hour, 49 * Hour));
    }

    private static async Task<TestDatabase> WithChatAsync()
    {
        var data = new TestDatabase();
        await data.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(), 0, new DeliveryProfile(), 0));
        return data;
    }

    private static Task<List<bool>> RefuseAsync(TestDatabase data, params long[] times) =>
        data.WriteAsync(connection => times.Select(time => ChatLifecycle.CountRefusal(connection, 1, "chat not found", time)).ToList());
}
