using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

public sealed class MainJobTests
{
    private const string SeedFile = "seed/000_d0ca4c3d5d7f7507.txt";
    private const string SeedHeadline = "French, Russian defence ministers hold telephone talks: Paris";

    [Fact]
    public async Task A_dropped_wire_story_reaches_those_who_follow_it_once_and_nobody_else()
    {
        var seed = await File.ReadAllTextAsync(SharedData.PathOf(SeedFile), TestContext.Current.CancellationToken);
        await using var bot = await LiveBot.StartAsync();
        await Follow(bot, 11, "defence", "Defence");
        await Follow(bot, 12, "ukraine", "Ukraine");
        await Follow(bot, 13, "sport", "Sport");

        await bot.PublishAsync("seed.txt", seed);
        var alert = await bot.WaitForAsync(11, IsSeed);
        await bot.WaitForAsync(12, IsSeed);
        await bot.PublishAsync("again.txt", seed);
        await bot.RestartAsync();
        await bot.PublishAsync("marker.txt", Sport);
        await bot.WaitForAsync(13, message => message.Text.StartsWith("Rowing", StringComparison.Ordinal));

        Assert.Single(await bot.ShownToAsync(11), IsSeed);
        Assert.Single(await bot.ShownToAsync(12), IsSeed);
        Assert.DoesNotContain(await bot.ShownToAsync(13), IsSeed);
        Assert.Equal(("bold", SeedHeadline, null), alert.Entities[0]);
        Assert.Contains("PARIS · BSS/AFP · ", alert.Text, StringComparison.Ordinal);
        Assert.Contains(alert.Entities, entity => entity is ("date_time", "3 April 2024, 23:17 UTC", _));
        Assert.Contains("#Defence", alert.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("#Ukraine", alert.Text, StringComparison.Ordinal);
        Assert.Equal(["Read", "Why this?", "More"], alert.Buttons.Keys);
    }

    [Fact]
    public async Task Why_this_tells_of_each_of_two_topics_that_were_joined()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.SayAsync(11, "/subscribe defence + ukraine");
        await bot.WaitForAsync(11, message => message.Text.StartsWith("Subscribed to Defence + Ukraine", StringComparison.Ordinal));
        await bot.PublishAsync("seed.txt", await File.ReadAllTextAsync(SharedData.PathOf(SeedFile), TestContext.Current.CancellationToken));
        var alert = await bot.WaitForAsync(11, IsSeed);
        Assert.Contains("#Defence #Ukraine", alert.Text, StringComparison.Ordinal);

        await bot.PressAsync(11, alert, "Why this?");
        var why = await bot.WaitForAsync(11, message => message.Text.Contains("You subscribe to Defence + Ukraine. Found: ", StringComparison.Ordinal));

        Assert.Contains("“defence ministers”, in the headline", why.Text, StringComparison.Ordinal);
        Assert.Contains("“Ukraine”, in", why.Text, StringComparison.Ordinal);
        Assert.Equal(["Unsubscribe: Defence + Ukraine", "Any mention too", "Back"], why.Buttons.Keys);
    }

    [Fact]
    public async Task Files_added_while_the_bot_was_stopped_alert_when_it_is_back()
    {
        await using var bot = await LiveBot.StartAsync();
        await Follow(bot, 13, "sport", "Sport");

        await bot.StopAsync();
        await bot.PublishAsync("rowing.txt", Sport);
        await bot.RestartAsync();

        var alert = await bot.WaitForAsync(13, message => message.Text.StartsWith("Rowing", StringComparison.Ordinal));
        Assert.Contains("#Sport", alert.Text, StringComparison.Ordinal);
    }

    private const string Sport =
        """
        02 Mar 2026, 09:30

        Rowing crews win gold at world championships in Lucerne

             LUCERNE, March 2, 2026 (Sample Wire) - The rowing team won the gold medal in the
        final of the world championships on Monday, beating the defending champions by a length.

             The coach praised the athletes after the race and said the crew would train for the Olympic Games.
        """;

    private static bool IsSeed(Shown message) => message.Text.StartsWith(SeedHeadline, StringComparison.Ordinal);

    private static async Task Follow(LiveBot bot, long person, string topic, string name)
    {
        await bot.SayAsync(person, $"/subscribe {topic}");
        await bot.WaitForAsync(person, message => message.Text.StartsWith($"Subscribed to {name}", StringComparison.Ordinal));
    }
}
