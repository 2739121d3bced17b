using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.EndToEnd;

public sealed class DigestTests
{
    private const long Reader = 21;
    private const long Watcher = 22;

    private static readonly string[] Headlines =
    [
        "Swimmers chase a record in Budapest", "Cyclists brave snow on the pass", "Keeper signs for a club in Lisbon", "Champion withdraws with an injured wrist",
        "Runners start early to avoid the heat", "League moves its final to Oslo", "Skiers complain about rain", "Captain retires after a hundred matches",
        "Boxers weigh in before the bout", "Golfers share the lead in Perth", "Coach praises young players", "Drivers test new tyres at Imola",
    ];

    [Fact]
    public async Task A_digest_of_twelve_stories_is_one_message_whose_button_opens_the_rest()
    {
        await using var bot = await LiveBot.StartAsync();
        await FollowAsync(bot, Reader, "regatta");
        var subscribed = await FollowAsync(bot, Watcher, "zeppelin");
        Assert.NotEmpty(subscribed.Buttons);
        await ChooseOnceADayAsync(bot);
        foreach (var (number, headline) in Headlines.Index())
            await bot.PublishAsync($"{number:00}.md", Story(headline, number == Headlines.Length - 1 ? "zeppelin" : "weather"));
        await bot.WaitForAsync(Watcher, message => message.Text.StartsWith(Headlines[^1], StringComparison.Ordinal));
        await bot.StopAsync();
        await LetDigestsLeaveAsync(bot);
        await bot.RestartAsync();

        var digest = await bot.WaitForAsync(Reader, message => message.Text.Contains("digest · 12 stories", StringComparison.Ordinal));
        Assert.Equal(["More stories (2)", "Settings"], digest.Buttons.Keys);
        var first = Headlines.Where(headline => digest.Text.Contains(headline, StringComparison.Ordinal)).ToList();
        Assert.Equal(10, first.Count);

        // A press before the bot has noted what Telegram answered finds no digest.
        await bot.WaitForRowAsync("SELECT 1 FROM outbox WHERE kind = 2 AND state = 2");
        await bot.PressAsync(Reader, digest, "More stories (2)");
        var rest = await bot.WaitForAsync(Reader, message => message.Text.Contains("12. ", StringComparison.Ordinal));
        Assert.Equal(digest.Id, rest.Id);
        Assert.All(Headlines, headline => Assert.NotEqual(first.Contains(headline), rest.Text.Contains(headline, StringComparison.Ordinal)));

        await bot.PressAsync(Reader, rest, "Back");
        var again = await bot.WaitForAsync(Reader, message => message.Text.Contains("10. ", StringComparison.Ordinal));
        Assert.Equal((digest.Id, digest.Text), (again.Id, again.Text));
    }

    private static async Task<Shown> FollowAsync(LiveBot bot, long person, string word)
    {
        await bot.SayAsync(person, word);
        var offer = await bot.WaitForAsync(person, message => message.Buttons.ContainsKey("Subscribe"));
        await bot.PressAsync(person, offer, "Subscribe");
        return await bot.WaitForAsync(person, message => message.Text.StartsWith("Subscribed", StringComparison.Ordinal));
    }

    private static async Task ChooseOnceADayAsync(LiveBot bot)
    {
        var subscribed = (await bot.ShownToAsync(Reader))[^1];
        await bot.PressAsync(Reader, subscribed, "Once a day instead");
        var asked = await bot.WaitForAsync(Reader, message => message.Text.Contains("What time is it", StringComparison.Ordinal));
        await bot.PressAsync(Reader, asked, asked.Buttons.Keys.First());
        await bot.WaitForAsync(Reader, message => message.Text.StartsWith("Once a day, at", StringComparison.Ordinal));
    }

    /// <summary>Stands for the night that passes until the reader's time.</summary>
    private static async Task LetDigestsLeaveAsync(LiveBot bot)
    {
        await using var connection = new SqliteConnection($"Data Source={bot.DatabasePath}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var waiting = await connection.ExecuteAsync("UPDATE outbox SET due_at = @now WHERE kind = 2 AND state = 0", new { now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() });
        Assert.Equal(Headlines.Length, waiting);
    }

    private static string Story(string headline, string word) =>
        $"""
        ---
        headline: {headline}
        date: 2026-03-02T09:30:00Z
        agency: Sample Wire
        ---

        {headline}, the organisers of the regatta said. They spoke of the {word}.
        """;
}
