using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.EndToEnd;

/// <summary>What an admin sees of the bot's health.</summary>
public sealed class HealthTests
{
    private const long Admin = 22;

    [Fact]
    public async Task An_admin_sees_what_is_expected_and_is_told_that_alerts_are_late()
    {
        await using var bot = await LiveBot.StartAsync(it => it.Settings["Newsdesk:Admins:1"] = "22");
        await bot.SayAsync(Admin, "/stats");
        var statistics = await bot.WaitForAsync(Admin, message => message.Text.StartsWith("Statistics", StringComparison.Ordinal));
        Assert.Contains("of 2,592,000 possible", statistics.Text, StringComparison.Ordinal);

        await bot.StopAsync();
        using (var connection = new SqliteConnection($"Data Source={bot.DatabasePath}"))
        {
            // An alert has waited for a quarter of an hour, and Telegram has asked for a pause of all.
            connection.Open();
            connection.Execute(
                """
                INSERT INTO pauses (chat_id, until) VALUES (0, @until);
                INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id) SELECT 1, 2, destination_id, @due, 1, 1 FROM destinations;
                """,
                new { until = bot.Clock.GetUtcNow().AddSeconds(10).ToUnixTimeMilliseconds(), due = bot.Clock.GetUtcNow().AddMinutes(-15).ToUnixTimeMilliseconds() });
        }

        await bot.RestartAsync();
        var late = await bot.WaitForAsync(Admin, message => message.Text.StartsWith("Alerts are late", StringComparison.Ordinal));
        Assert.Contains("Oldest waiting: 15 minutes. Waiting: 1.\nCause: Telegram asked us to pause until", late.Text, StringComparison.Ordinal);
        await bot.PressAsync(Admin, late, "Details");
        await bot.WaitForAsync(Admin, message => message.Text.StartsWith("Statistics", StringComparison.Ordinal) && message.Id > late.Id);
    }
}
