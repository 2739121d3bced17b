namespace Bot.Tests.EndToEnd;

public sealed class DailyLimitTests
{
    private const long Reader = 21;

    private static readonly DateTimeOffset Noon = new(2026, 6, 10, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Headlines =
    [
        "Rowing eight wins gold medal on the lake",
        "Tennis tournament opens under the new stadium roof",
        "Marathon record falls in the rain",
        "Hockey goalkeeper signs for another season",
        "Cyclist leads the Tour de France after the mountains",
        "Gymnastics team qualifies for the Olympic Games",
        "Cricket captain retires after the final match",
    ];

    [Fact]
    public async Task Six_stories_a_day_come_at_once_the_seventh_in_the_evening_digest_and_breaking_news_all_the_same()
    {
        await using var bot = await LiveBot.StartAsync(it => it.Clock.SetTo(Noon));
        await bot.SayAsync(Reader, "/start");
        await bot.WaitForAsync(Reader, message => message.Text.Contains("at most 6 a day; the rest come in one evening digest", StringComparison.Ordinal));
        await bot.SayAsync(Reader, "/subscribe sport");
        await bot.WaitForAsync(Reader, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));

        foreach (var (number, headline) in Headlines.Index())
        {
            await bot.PublishAsync($"story{number}.md", Story(headline, urgency: 4));
            if (number < 6)
                await bot.WaitForAsync(Reader, message => message.Text.StartsWith(headline, StringComparison.Ordinal));
        }

        await bot.PublishAsync("breaking.md", Story("World Cup final stopped by storm over the stadium", urgency: 1));
        await bot.WaitForAsync(Reader, message => message.Text.StartsWith("World Cup final", StringComparison.Ordinal));
        Assert.DoesNotContain(await bot.ShownToAsync(Reader), message => message.Text.Contains(Headlines[6], StringComparison.Ordinal));

        bot.Clock.SetTo(Noon.AddHours(6));
        var digest = await bot.WaitForAsync(Reader, message => message.Text.Contains(Headlines[6], StringComparison.Ordinal));
        Assert.StartsWith("Your evening digest · 1 story", digest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_chooses_how_many_a_day_and_when_in_the_settings()
    {
        await using var bot = await LiveBot.StartAsync(it => it.Clock.SetTo(Noon));
        await bot.SayAsync(Reader, "/settings");
        var settings = await bot.WaitForAsync(Reader, message => message.Text.Contains("When: at once, up to 6 a day; the rest at 18:00", StringComparison.Ordinal));
        await bot.PressAsync(Reader, settings, "When");
        var choice = await bot.WaitForAsync(Reader, message => message.Buttons.ContainsKey("Up to 6 a day, on"));
        await bot.PressAsync(Reader, choice, "Digest at 08:00, 18:00");
        var chosen = await bot.WaitForAsync(Reader, message => message.Text.Contains("Now: in a digest at 08:00, 18:00", StringComparison.Ordinal));
        await bot.PressAsync(Reader, chosen, "Up to 12 a day");
        await bot.WaitForAsync(Reader, message => message.Text.Contains("Now: at once, up to 12 a day; the rest at 18:00", StringComparison.Ordinal));
    }

    private static string Story(string headline, int urgency) =>
        $"""
        ---
        headline: "{headline}"
        date: 2026-06-10T11:00:00Z
        place: Lucerne
        agency: Sample Wire
        language: en
        urgency: {urgency}
        subjects: [medtop:15000000]
        ---

        {headline}. The coach praised the athletes after the championship, and fans of the sport filled the stadium to the last seat.
        """;
}
