namespace Bot.Tests.Outbox;

/// <summary>429 storms over a modelled network in modelled time: what may leave is the real thing, Telegram is a rule.</summary>
public sealed class StormTests(ITestOutputHelper output)
{
    private const double PerSecond = 30;
    private const double Share = 0.3;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    [Theory]
    [InlineData(600, 20, 120, 1)]
    [InlineData(600, 3, 6, 2)]
    [InlineData(3, 20, 120, 3)]
    [InlineData(3, 3, 6, 4)]
    [InlineData(1, 20, 120, 5)]
    public void Chats_that_met_no_429_keep_their_rate_in_a_storm_of_single_chats(int longestWait, int quickest, int slowest, int seed)
    {
        var chance = new Random(seed);
        var network = new ModelNetwork(PerSecond, chance, quickest, slowest);
        network.Run(Length, _ => chance.NextDouble() < Share ? TimeSpan.FromSeconds(chance.Next(1, longestWait + 1)) : null);

        var kept = network.Accepted / (PerSecond * (1 - Share) * Length.TotalSeconds);
        output.WriteLine($"waits of 1 to {longestWait} s, answers in {quickest} to {slowest} ms: {kept:P1} of the rate, {network.PausesOfAll} pauses of all");
        Assert.InRange(kept, 0.9, 1.02);
    }

    [Fact]
    public void A_flood_that_binds_all_is_known_after_three_chats_and_ends_with_one_probe()
    {
        var chance = new Random(6);
        var network = new ModelNetwork(PerSecond, chance, 20, 120);
        var (from, until) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(50));
        network.Run(TimeSpan.FromSeconds(70), at => at >= from && at < until ? TimeSpan.FromSeconds(Math.Ceiling((until - at).TotalSeconds)) : null);

        Assert.Equal(1, network.PausesOfAll);
        Assert.InRange(network.Refused.Count, 3, 9);
        Assert.All(network.Refused, at => Assert.InRange(at, from, from + TimeSpan.FromSeconds(1)));
        Assert.InRange(network.Accepted, 0.9 * PerSecond * 28, PerSecond * 30);
    }

    [Fact]
    public void A_flood_that_binds_all_is_known_in_the_midst_of_a_storm_too()
    {
        var chance = new Random(7);
        var network = new ModelNetwork(PerSecond, chance, 20, 120);
        var (from, until) = (TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(120));
        network.Run(TimeSpan.FromSeconds(120), at => at >= from ? TimeSpan.FromSeconds(Math.Ceiling((until - at).TotalSeconds))
            : chance.NextDouble() < Share ? TimeSpan.FromSeconds(chance.Next(1, 600)) : null);

        Assert.InRange(network.Refused.Count(at => at >= from), 3, 20);
    }
}
