namespace Bot.Tests.EndToEnd;

public sealed class SavedTests
{
    private const string Head = "Rowing crews win gold at world championships in Lucerne";

    [Fact]
    public async Task A_story_saved_under_its_alert_is_in_the_list_after_a_restart_and_leaves_it_when_it_is_withdrawn()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.SayAsync(13, "/subscribe sport");
        await bot.WaitForAsync(13, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));
        await bot.PublishAsync("rowing.md", Story(""));
        var alert = await bot.WaitForAsync(13, message => message.Text.StartsWith(Head, StringComparison.Ordinal));
        await bot.PressAsync(13, alert, "More");
        var more = await bot.WaitForAsync(13, message => message.Id == alert.Id && message.Buttons.ContainsKey("Save"));
        await bot.PressAsync(13, more, "Save");
        await bot.WaitForAsync(13, message => message.Id == alert.Id && message.Buttons.ContainsKey("Saved ✓"));

        await bot.RestartAsync();
        await bot.SayAsync(13, "/saved");
        var list = await bot.WaitForAsync(13, message => message.Text.StartsWith("You saved 1 story", StringComparison.Ordinal));
        Assert.Contains($"1. {Head}\nLucerne · Sample Wire · ", list.Text, StringComparison.Ordinal);
        Assert.Contains(list.Entities, entity => entity.Text == Head && entity.Url is { Length: > 0 });

        await bot.PressAsync(13, list, "Remove 1");
        var removed = await bot.WaitForAsync(13, message => message.Id == list.Id && message.Buttons.ContainsKey("Undo"));
        Assert.DoesNotContain("Rowing", removed.Text, StringComparison.Ordinal);
        await bot.PressAsync(13, removed, "Undo");
        await bot.WaitForAsync(13, message => message.Id == list.Id && message.Text.StartsWith("You saved 1 story", StringComparison.Ordinal));

        await bot.PublishAsync("rowing.md", Story("status: canceled"));
        await bot.WaitForAsync(13, message => message.Text.StartsWith("A story we sent you was withdrawn", StringComparison.Ordinal));
        await bot.SayAsync(13, "/saved");
        await bot.WaitForAsync(13, message => message.Text == "You saved 1 story\n\n1. Story withdrawn by Sample Wire.");
    }

    private static string Story(string field) =>
        $"""
        ---
        headline: {Head}
        date: 2026-03-02T09:30:00Z
        place: Lucerne
        agency: Sample Wire
        {field}
        ---

        The rowing team won the gold medal in the final of the world championships on Monday, beating the defending champions by a length.
        """;
}
