namespace Bot.Tests.EndToEnd;

public sealed class ManySourcesTests
{
    private const long Admin = 1003;

    [Fact]
    public async Task Two_sources_on_one_event_give_one_alert_that_names_both_and_another_event_a_second()
    {
        await using var bot = await LiveBot.StartAsync();
        await AtOnceAsync(bot);
        await SubscribeAsync(bot, 13);
        await bot.PublishAsync("a.md", Story("Rowing crews win gold at world championships in Lucerne", "Sample Wire", "The rowing team won the gold medal in the final of the world championships in Lucerne on Monday."));
        var alert = await bot.WaitForAsync(13, message => message.Text.StartsWith("Rowing crews", StringComparison.Ordinal));
        var messages = (await bot.ShownToAsync(13)).Count;

        await bot.PublishAsync("b.md", Story("Gold for rowing crews at world championships in Lucerne", "Other Wire", "Crews won gold in the final of the rowing world championships in Lucerne."));
        var edited = await bot.WaitForAsync(13, message => message.Text.Contains("Other Wire", StringComparison.Ordinal));
        Assert.Equal(alert.Id, edited.Id);
        Assert.Equal(messages, (await bot.ShownToAsync(13)).Count);

        await bot.PublishAsync("c.md", Story("Chess federation moves its tournament to Tbilisi", "Sample Wire", "The chess federation said the tournament would be played in Tbilisi in May, before the athletes leave for the Olympic Games."));
        var other = await bot.WaitForAsync(13, messages);
        Assert.StartsWith("Chess federation", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_follows_a_story_gets_what_is_related_in_answer_to_it_until_they_unfollow()
    {
        await using var bot = await LiveBot.StartAsync();
        foreach (var person in (long[])[13, 14])
            await SubscribeAsync(bot, person);
        await bot.PublishAsync("a.md", Story("Rowing crews win gold at world championships in Lucerne", "Sample Wire", "The rowing team won the gold medal in the final of the world championships in Lucerne on Monday."));
        await FollowAsync(bot, 14);
        var alert = await FollowAsync(bot, 13);
        await bot.PublishAsync("b.md", Story("Lucerne mayor promises street party for rowing crews, shops open late", "Other Wire", "The mayor of Lucerne promised a party in the streets for the rowing crews. Shops may stay open until midnight, the council said."));
        var development = await bot.WaitForAsync(13, message => message.Text.StartsWith("Lucerne mayor", StringComparison.Ordinal));
        Assert.Equal(alert.Id, development.ReplyTo);
        await bot.PressAsync(13, development, "Why this?");
        await bot.WaitForAsync(13, message => message.Text.EndsWith("You follow a story that this one is part of.", StringComparison.Ordinal));

        await bot.PressAsync(13, alert, "Unfollow story");
        await bot.WaitForAsync(13, message => message.Id == alert.Id && message.Buttons.ContainsKey("Follow story"));
        await bot.PublishAsync("c.md", Story("Lucerne hotels raise their prices as rowing crews and tourists celebrate", "Third Wire", "Hotels in Lucerne doubled the price of a room for the weekend, a travel agency found."));
        await bot.WaitForAsync(14, message => message.Text.StartsWith("Lucerne hotels", StringComparison.Ordinal));
        Assert.DoesNotContain(await bot.ShownToAsync(13), message => message.Text.StartsWith("Lucerne hotels", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_admin_takes_an_article_out_of_a_story_and_nobody_is_told_twice()
    {
        await using var bot = await LiveBot.StartAsync();
        await AtOnceAsync(bot);
        await SubscribeAsync(bot, 13);
        await bot.PublishAsync("a.md", Story("Rowing crews win gold at world championships in Lucerne", "Sample Wire", "The rowing team won the gold medal in the final of the world championships in Lucerne on Monday."));
        await bot.WaitForAsync(13, message => message.Text.StartsWith("Rowing crews", StringComparison.Ordinal));
        await bot.PublishAsync("b.md", Story("Gold for rowing crews at world championships in Lucerne", "Other Wire", "Crews won gold in the final of the rowing world championships in Lucerne."));
        await bot.WaitForAsync(13, message => message.Text.Contains("Other Wire", StringComparison.Ordinal));
        var messages = (await bot.ShownToAsync(13)).Count;

        await bot.SayAsync(Admin, "/split s_1");
        var card = await bot.WaitForAsync(Admin, message => message.Text.StartsWith("Histoire 1", StringComparison.Ordinal));
        Assert.Contains("2. Gold for rowing crews at world championships in Lucerne – Other Wire", card.Text, StringComparison.Ordinal);
        await bot.PressAsync(Admin, card, "Retirer 2");
        var done = await bot.WaitForAsync(Admin, message => message.Text.StartsWith("Retiré : Gold for rowing", StringComparison.Ordinal));
        Assert.DoesNotContain("Retirer 1", done.Buttons.Keys);
        await bot.WaitForAsync(13, message => message.Text.StartsWith("Rowing crews", StringComparison.Ordinal) && !message.Text.Contains("Other Wire", StringComparison.Ordinal));

        await bot.PublishAsync("b.md", Story("Gold for rowing crews at world championships in Lucerne", "Other Wire", "Crews won gold in the final of the rowing world championships in Lucerne. The next championships are in Poznan."));
        await bot.PublishAsync("c.md", Story("Chess federation moves its tournament to Tbilisi", "Sample Wire", "The chess federation said the tournament would be played in Tbilisi in May, before the athletes leave for the Olympic Games."));
        var next = await bot.WaitForAsync(13, messages);
        Assert.StartsWith("Chess federation", next.Text, StringComparison.Ordinal);
    }

    /// <summary>Follows the story of the alert and leaves the topic; returns the alert with the buttons it has then.</summary>
    private static async Task<Shown> FollowAsync(LiveBot bot, long person)
    {
        var alert = await bot.WaitForAsync(person, message => message.Text.StartsWith("Rowing crews", StringComparison.Ordinal));
        await bot.SayAsync(person, "/unsubscribe sport");
        await bot.WaitForAsync(person, message => message.Text.Contains("nsubscribed", StringComparison.Ordinal));
        await bot.PressAsync(person, alert, "More");
        var more = await bot.WaitForAsync(person, message => message.Id == alert.Id && message.Buttons.ContainsKey("Follow story"));
        await bot.PressAsync(person, more, "Follow story");
        return await bot.WaitForAsync(person, message => message.Id == alert.Id && message.Buttons.ContainsKey("Unfollow story"));
    }

    private static async Task AtOnceAsync(LiveBot bot)
    {
        bot.Settings["Stories:JoiningSeconds"] = "0";
        await bot.RestartAsync();
    }

    private static async Task SubscribeAsync(LiveBot bot, long person)
    {
        await bot.SayAsync(person, "/subscribe sport");
        await bot.WaitForAsync(person, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));
    }

    private static string Story(string headline, string agency, string text) =>
        $"""
        ---
        headline: {headline}
        date: 2026-03-02T09:30:00Z
        place: Lucerne
        agency: {agency}
        ---

        {text}
        """;
}
