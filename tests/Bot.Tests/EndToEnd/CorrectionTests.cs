using Bot.Storage;
using Dapper;

namespace Bot.Tests.EndToEnd;

public sealed class CorrectionTests
{
    private const string Head = "Rowing crews win gold at world championships in Lucerne";

    [Fact]
    public async Task An_update_edits_a_correction_answers_and_a_kill_takes_the_story_away()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.SayAsync(13, "/subscribe sport");
        await bot.WaitForAsync(13, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));
        await bot.PublishAsync("rowing.md", Story("", "The coach praised the athletes after the race."));
        var alert = await bot.WaitForAsync(13, message => message.Text.StartsWith(Head, StringComparison.Ordinal));
        var messages = (await bot.ShownToAsync(13)).Count;

        await bot.PublishAsync("rowing.md", Story("", "The coach praised the athletes and spoke of the Olympic Games."));
        var updated = await bot.WaitForAsync(13, message => message.Text.Contains("\nUpdated ", StringComparison.Ordinal));
        Assert.Equal(alert.Id, updated.Id);
        Assert.StartsWith(Head, updated.Text, StringComparison.Ordinal);
        Assert.Contains("#Sport", updated.Text, StringComparison.Ordinal);
        Assert.Equal(alert.Buttons.Keys, updated.Buttons.Keys);
        Assert.Equal(messages, (await bot.ShownToAsync(13)).Count);

        await bot.PublishAsync("rowing.md", Story("correction: the race was on Sunday", "The coach praised the athletes and spoke of the Olympic Games."));
        var notice = await bot.WaitForAsync(13, messages);
        Assert.Equal("Correction: the race was on Sunday. The message above is updated.", notice.Text);
        Assert.Equal(alert.Id, notice.ReplyTo);
        var corrected = Assert.Single(await bot.ShownToAsync(13), message => message.Id == alert.Id);
        Assert.Contains(" UTC: the race was on Sunday.\n", corrected.Text, StringComparison.Ordinal);
        Assert.Contains(("bold", "Corrected", null), corrected.Entities);

        await bot.RestartAsync();
        await bot.PublishAsync("rowing.md", Story("status: canceled", ""));
        var withdrawn = await bot.WaitForAsync(13, message => message.Text.StartsWith("A story we sent you was withdrawn by Sample Wire.", StringComparison.Ordinal));
        Assert.Equal(alert.Id, withdrawn.ReplyTo);
        var replaced = Assert.Single(await bot.ShownToAsync(13), message => message.Id == alert.Id);
        Assert.StartsWith("Story withdrawn. Sample Wire withdrew this story at ", replaced.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rowing", replaced.Text, StringComparison.Ordinal);
        Assert.Empty(replaced.Buttons);
        Assert.Equal(messages + 2, (await bot.ShownToAsync(13)).Count);

        await bot.SayAsync(13, "/latest");
        var latest = await bot.WaitForAsync(13, messages + 2);
        Assert.DoesNotContain("Rowing", latest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kill_takes_the_story_out_of_what_waits_and_an_admin_can_do_the_same()
    {
        const long Admin = 1003; // speaks French
        await using var bot = await LiveBot.StartAsync();
        foreach (var reader in new long[] { 13, 14 })
            await bot.SayAsync(reader, "/subscribe sport");
        var offer = await bot.WaitForAsync(14, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));
        await bot.PressAsync(14, offer, "Once a day instead");
        var clock = await bot.WaitForAsync(14, message => message.Text.StartsWith("What time is it", StringComparison.Ordinal));
        await bot.PressAsync(14, clock, clock.Buttons.Keys.First());
        await bot.WaitForAsync(14, message => message.Text.StartsWith("Once a day", StringComparison.Ordinal));
        await bot.PublishAsync("rowing.md", Story("", "The coach praised the athletes."));
        var alert = await bot.WaitForAsync(13, message => message.Text.StartsWith(Head, StringComparison.Ordinal));
        Assert.Equal(1, Waiting(bot));

        var key = alert.Entities.Select(entity => entity.Url).OfType<string>().First(url => url.Contains("start=s_", StringComparison.Ordinal));
        await bot.SayAsync(Admin, $"/withdraw {key}");
        var card = await bot.WaitForAsync(Admin, message => message.Text.Contains("Retirer cet article ?", StringComparison.Ordinal));
        Assert.Contains("1 message change,", card.Text, StringComparison.Ordinal);
        await bot.PressAsync(Admin, card, "Retirer");

        var notice = await bot.WaitForAsync(13, message => message.Text == "A story we sent you was withdrawn.");
        Assert.Equal(alert.Id, notice.ReplyTo);
        Assert.Equal(0, Waiting(bot));
        Assert.DoesNotContain(await bot.ShownToAsync(14), message => message.Text.Contains("Rowing", StringComparison.Ordinal));
        var replaced = Assert.Single(await bot.ShownToAsync(13), message => message.Id == alert.Id);
        Assert.StartsWith("Story withdrawn. It was withdrawn at ", replaced.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_edit_lets_what_is_read_stay_open_and_a_correction_does_not()
    {
        await using var bot = await LiveBot.StartAsync();
        var alert = await AlertedAsync(bot, 13);
        await bot.WaitForRowAsync("SELECT 1 FROM outbox WHERE kind = 1 AND state = 2");
        await bot.PressAsync(13, alert, "Read");
        var read = await bot.WaitForAsync(13, message => message.Id == alert.Id && message.Buttons.ContainsKey("Back"));

        await bot.PublishAsync("rowing.md", Story("", "The coach praised the athletes and spoke of the Olympic Games."));
        await bot.WaitForRowAsync("SELECT 1 FROM outbox WHERE kind = 4 AND lane = 4 AND state = 0 AND due_at > @soon", new { soon = bot.Clock.GetUtcNow().AddMinutes(20).ToUnixTimeMilliseconds() });
        Assert.Equal(read.Text, Assert.Single(await bot.ShownToAsync(13), message => message.Id == alert.Id).Text);
        await bot.PressAsync(13, read, "Back");
        await bot.WaitForAsync(13, message => message.Text.Contains("\nUpdated ", StringComparison.Ordinal) && message.Buttons.ContainsKey("Read"));

        await bot.PressAsync(13, alert, "Why this?");
        await bot.WaitForAsync(13, message => message.Id == alert.Id && message.Buttons.ContainsKey("Back"));
        await bot.PublishAsync("rowing.md", Story("correction: the race was on Sunday", "The coach praised the athletes and spoke of the Olympic Games."));
        await bot.WaitForAsync(13, message => message.Id == alert.Id && message.Text.Contains("Corrected ", StringComparison.Ordinal) && message.Buttons.ContainsKey("Read"));
    }

    [Fact]
    public async Task A_reader_who_blocked_the_bot_and_returns_finds_what_was_wrong_corrected()
    {
        await using var bot = await LiveBot.StartAsync();
        var alert = await AlertedAsync(bot, 13);
        await bot.WaitForRowAsync("SELECT 1 FROM outbox WHERE kind = 1 AND state = 2");
        await bot.Emulator.PostAsync("/emulator/chats/13/membership", new { from = new { id = 13 }, status = "kicked" });
        await bot.WaitForRowAsync("SELECT 1 FROM chats WHERE chat_id = 13 AND state = 1");
        await bot.PublishAsync("rowing.md", Story("correction: the race was on Sunday", "The coach praised the athletes."));
        await bot.WaitForRowAsync("SELECT 1 FROM follow_ups WHERE kind = 2 AND done = 1");

        await bot.Emulator.PostAsync("/emulator/chats/13/membership", new { from = new { id = 13 }, status = "member" });

        var corrected = await bot.WaitForAsync(13, message => message.Id == alert.Id && message.Text.Contains(" UTC: the race was on Sunday.\n", StringComparison.Ordinal));
        Assert.Equal(alert.Buttons.Keys, corrected.Buttons.Keys);
        Assert.DoesNotContain(await bot.ShownToAsync(13), message => message.Text.StartsWith("Correction:", StringComparison.Ordinal));
    }

    private static async Task<Shown> AlertedAsync(LiveBot bot, long person)
    {
        await bot.SayAsync(person, "/subscribe sport");
        await bot.WaitForAsync(person, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));
        await bot.PublishAsync("rowing.md", Story("", "The coach praised the athletes after the race."));
        return await bot.WaitForAsync(person, message => message.Text.StartsWith(Head, StringComparison.Ordinal));
    }

    private static long Waiting(LiveBot bot)
    {
        using var reader = new Database(bot.DatabasePath).OpenReader();
        return reader.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE kind IN (1, 2) AND state = 0");
    }

    private static string Story(string field, string more) =>
        $"""
        ---
        headline: {Head}
        date: 2026-03-02T09:30:00Z
        place: Lucerne
        agency: Sample Wire
        {field}
        ---

        The rowing team won the gold medal in the final of the world championships on Monday, beating the defending champions by a length.

        {more}
        """;
}
