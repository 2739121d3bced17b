using Bot.Outbox;

namespace Bot.Tests.Outbox;

public sealed class SuspensionBreakerTests
{
    private static readonly TimeSpan Start = TimeSpan.FromHours(1);

    [Fact]
    public void More_than_one_chat_in_a_hundred_within_ten_minutes_trips_it()
    {
        var breaker = new SuspensionBreaker { Chats = 10_000 };
        for (var i = 0; i < 100; i++)
            Assert.True(breaker.MayLose(Start));
        Assert.False(breaker.MayLose(Start + TimeSpan.FromMinutes(10)));
        Assert.True(breaker.MayLose(Start + TimeSpan.FromMinutes(21)));
    }

    [Fact]
    public void A_few_chats_of_a_small_bot_may_always_go()
    {
        var breaker = new SuspensionBreaker { Chats = 5 };
        Assert.All(Enumerable.Range(0, 5), _ => Assert.True(breaker.MayLose(Start)));
    }
}
