using Bot.Sources.Feeds.Polling;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Sources.Feeds;

public sealed class HostGateTests
{
    [Fact]
    public async Task A_host_gets_one_request_at_a_time_with_a_gap_and_others_do_not_wait()
    {
        var time = new FakeTimeProvider();
        var gate = new HostGate(TimeSpan.FromSeconds(1), time);
        var first = new TaskCompletionSource<int>();
        var one = gate.PassAsync("a.example", _ => first.Task, TestContext.Current.CancellationToken);
        var two = gate.PassAsync("A.example", _ => Task.FromResult(2), TestContext.Current.CancellationToken);
        Assert.Equal(3, await gate.PassAsync("b.example", _ => Task.FromResult(3), TestContext.Current.CancellationToken));
        Assert.False(two.IsCompleted);
        first.SetResult(1);
        Assert.Equal(1, await one);
        Assert.False(two.IsCompleted);
        while (!two.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Yield();
        }

        Assert.Equal(2, await two);
    }

    [Fact]
    public async Task A_failed_request_frees_the_turn()
    {
        var gate = new HostGate(TimeSpan.Zero, new FakeTimeProvider());
        await Assert.ThrowsAsync<InvalidOperationException>(() => gate.PassAsync<int>("a", _ => throw new InvalidOperationException(), TestContext.Current.CancellationToken));
        Assert.Equal(1, await gate.PassAsync("a", _ => Task.FromResult(1), TestContext.Current.CancellationToken));
    }
}
