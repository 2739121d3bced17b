using Bot.Chat;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Chat;

public sealed class TurnPaceTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly TurnPace _pace;

    public TurnPaceTests() => _pace = new TurnPace(_time);

    [Fact]
    public void A_handful_is_taken_at_once_and_then_one_a_second()
    {
        Assert.All(Enumerable.Range(0, TurnPace.Burst), _ => Assert.Equal(TimeSpan.Zero, _pace.Take(1)));
        Assert.Equal(TimeSpan.FromSeconds(1), _pace.Take(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.Zero, _pace.Take(1));
        Assert.Equal(TimeSpan.FromSeconds(1), _pace.Take(1));
    }

    [Fact]
    public void One_chats_flood_costs_another_nothing()
    {
        for (var i = 0; i < TurnPace.Burst + 5; i++)
            _pace.Take(1);

        Assert.Equal(TimeSpan.Zero, _pace.Take(2));
    }

    [Fact]
    public void Who_is_quiet_long_enough_starts_anew_and_forgetting_changes_nothing()
    {
        for (var i = 0; i < TurnPace.Burst; i++)
            _pace.Take(1);
        _pace.Forget();
        Assert.NotEqual(TimeSpan.Zero, _pace.Take(1));

        _time.Advance(TimeSpan.FromSeconds(TurnPace.Burst));
        _pace.Forget();
        Assert.All(Enumerable.Range(0, TurnPace.Burst), _ => Assert.Equal(TimeSpan.Zero, _pace.Take(1)));
    }
}
