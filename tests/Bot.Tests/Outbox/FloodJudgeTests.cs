using Bot.Outbox;

namespace Bot.Tests.Outbox;

public sealed class FloodJudgeTests
{
    private readonly FloodJudge _judge = new();

    [Fact]
    public void Three_chats_with_waits_that_end_together_mean_all_chats()
    {
        Assert.Null(Met(1, 100));
        Assert.Null(Met(2, 101));
        Assert.Equal(TimeSpan.FromSeconds(101.5), Met(3, 101.5));
    }

    [Fact]
    public void A_success_in_between_means_single_chats()
    {
        Met(1, 100);
        Met(2, 100);
        _judge.Succeeded();
        Assert.Null(Met(3, 100));
    }

    [Fact]
    public void One_chat_three_times_is_one_chat()
    {
        Met(1, 100);
        Met(1, 100);
        Assert.Null(Met(1, 100));
    }

    [Fact]
    public void Waits_that_end_apart_mean_single_chats()
    {
        Met(1, 100);
        Met(2, 103);
        Assert.Null(Met(3, 106));
    }

    [Fact]
    public void Where_single_chats_meet_them_often_a_longer_row_is_asked_for()
    {
        Assert.Equal(3, _judge.Needed);
        for (var i = 0; i < 200; i++)
        {
            if (i % 3 == 0)
                Met(1000 + i, 100_000 + (100 * i));
            else
                _judge.Succeeded();
        }

        Assert.InRange(_judge.Needed, 7, 10);
        var met = 1;
        while (Met(met, 100) is null)
            met++;
        Assert.Equal(_judge.Needed, met);
    }

    private TimeSpan? Met(long chatId, double untilSeconds) => _judge.Met(chatId, TimeSpan.FromSeconds(untilSeconds));
}
