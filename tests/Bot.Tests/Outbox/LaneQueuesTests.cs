using Bot.Outbox;

namespace Bot.Tests.Outbox;

public sealed class LaneQueuesTests
{
    [Fact]
    public void A_reply_overtakes_a_million_bulk_rows()
    {
        var queues = new LaneQueues();
        for (var i = 0; i < 1000; i++)
            queues.Add(new Parcel(SomeMessage.Reply(i, lane: Lane.BulkEdits)));
        queues.Add(new Parcel(SomeMessage.Reply(5000)));
        Assert.Equal(5000, queues.Take()?.First.OutboxId);
    }

    [Fact]
    public void Under_any_load_each_lane_keeps_a_twentieth_and_the_first_has_the_rest()
    {
        var queues = new LaneQueues();
        for (var i = 0; i < 2000; i++)
        {
            foreach (var lane in Lanes.All)
                queues.Add(new Parcel(SomeMessage.Reply(i, lane: lane)));
        }

        var served = Enumerable.Range(0, 1000).Select(_ => queues.Take()?.Lane ?? default).CountBy(lane => lane).ToDictionary();
        Assert.All(Lanes.All.Skip(1), lane => Assert.InRange(served[lane], 45, 55));
        Assert.InRange(served[Lane.Replies], 780, 820);
    }

    [Fact]
    public void A_parcel_that_returns_goes_before_its_lane()
    {
        var queues = new LaneQueues();
        queues.Add(new Parcel(SomeMessage.Reply(1)));
        queues.Return(new Parcel(SomeMessage.Reply(2)));
        Assert.Equal(2, queues.Take()?.First.OutboxId);
    }
}
