namespace Bot.Tests.EndToEnd;

public sealed class CatalogueTests
{
    private const string Lighthouses =
        """
        slug: lighthouses
        names: { en: Lighthouses }
        parent: culture
        terms:
          en:
            strong: [lighthouse, "lighthouse keeper*"]
        """;

    private const string Story =
        """
        02 Mar 2026, 09:30

        Last lighthouse keeper on the northern coast retires

             BERGEN, March 2, 2026 (Sample Wire) - The last keeper of a lighthouse on the northern coast retired on Monday.

             The lighthouse has run by itself since the keeper moved into town.
        """;

    [Fact]
    public async Task A_topic_that_an_editor_adds_can_be_followed_at_once_and_its_parent_includes_it()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.EditTopicAsync("lighthouses", Lighthouses);
        await Follow(bot, 21, "lighthouses", "Lighthouses");
        await Follow(bot, 22, "culture", "Culture");

        await bot.PublishAsync("keeper.txt", Story);

        await bot.WaitForAsync(21, message => message.Text.StartsWith("Last lighthouse keeper", StringComparison.Ordinal));
        await bot.WaitForAsync(22, message => message.Text.StartsWith("Last lighthouse keeper", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_edit_keeps_the_last_good_topic()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.EditTopicAsync("lighthouses", Lighthouses);
        await Follow(bot, 21, "lighthouses", "Lighthouses");

        await bot.EditTopicAsync("lighthouses", "slug: [");
        await bot.EditTopicAsync("marker", Lighthouses.Replace("lighthouses", "marker", StringComparison.Ordinal).Replace("Lighthouses", "Marker", StringComparison.Ordinal));
        await Follow(bot, 23, "marker", "Marker");
        await bot.PublishAsync("keeper.txt", Story);

        await bot.WaitForAsync(21, message => message.Text.StartsWith("Last lighthouse keeper", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_who_follow_a_topic_that_is_removed_are_told_once()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.EditTopicAsync("lighthouses", Lighthouses);
        await Follow(bot, 21, "lighthouses", "Lighthouses");

        bot.RemoveTopic("lighthouses");

        await bot.WaitForAsync(21, message => message.Text.Contains("Lighthouses is no longer offered", StringComparison.Ordinal));
        await bot.RestartAsync();
        await bot.SayAsync(21, "/subscribe lighthouses");
        await bot.WaitForAsync(21, message => message.Text.Contains("There is no topic", StringComparison.Ordinal));
        Assert.Single(await bot.ShownToAsync(21), message => message.Text.Contains("no longer offered", StringComparison.Ordinal));
    }

    /// <summary>Asks until the topic is there: an edit takes effect in a moment.</summary>
    private static async Task Follow(LiveBot bot, long person, string topic, string name)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var before = (await bot.ShownToAsync(person)).Count;
            await bot.SayAsync(person, $"/subscribe {topic}");
            await bot.WaitForAsync(person, before);
            if ((await bot.ShownToAsync(person))[^1].Text.StartsWith($"Subscribed to {name}", StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"The topic {topic} was never there.");
    }
}
