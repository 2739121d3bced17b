namespace Bot.Tests.EndToEnd;

public sealed class NewsroomBroadcastTests
{
    private const long Editor = 41;
    private const long Boss = 42;

    [Fact]
    public async Task Breaking_news_is_rehearsed_sent_in_waves_corrected_and_withdrawn()
    {
        await using var bot = await LiveBot.StartAsync();
        bot.Settings["Newsdesk:Name"] = "Example News";
        (bot.Settings["Newsdesk:FirstWave"], bot.Settings["Newsdesk:FirstWavePauseSeconds"]) = ("1", "3600");
        await MeetAsync(bot, 31, 32, Editor, Boss);

        await bot.SayAsync(Editor, "/broadcast The vote was 68 to 31\nThe bill goes to the senate. https://news.example/vote");
        var card = await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Send to 4"));
        Assert.Contains("First wave: 1, then a pause of 1 hour", card.Text, StringComparison.Ordinal);
        await bot.PressAsync(Editor, card, "Rehearse");
        await bot.WaitForAsync(Boss, shown => shown.Text.StartsWith("This was a rehearsal", StringComparison.Ordinal));
        Assert.DoesNotContain(await bot.ShownToAsync(31), IsVote);

        await bot.PressAsync(Editor, card, "Send to 4");
        var first = await bot.WaitForAsync(31, IsVote);
        Assert.Equal(["Read", "Breaking: settings"], first.Buttons.Keys);
        Assert.Matches("^The vote was 68 to 31\nBREAKING · Example News · .* UTC\n\nThe bill goes to the senate.\n\nWe will update this message.$", first.Text);
        var wave = await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Send the rest now"));
        Assert.DoesNotContain(await bot.ShownToAsync(32), IsVote);
        await bot.PressAsync(Editor, wave, "Send the rest now");
        await bot.WaitForAsync(32, IsVote);

        var report = await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Correct"));
        await bot.PressAsync(Editor, report, "Correct");
        var prompt = await bot.WaitForAsync(Editor, shown => shown.Text.StartsWith("Write the corrected message", StringComparison.Ordinal));
        await ReplyAsync(bot, Editor, prompt, "The vote was 61 to 38\nThe bill goes to the senate.");
        await bot.PressAsync(Editor, await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Correct in 4")), "Correct in 4");
        await bot.WaitForAsync(31, shown => shown.Text == "Correction: The vote was 61 to 38\nThe message above is updated.");
        var corrected = Assert.Single(await bot.ShownToAsync(31), shown => shown.Id == first.Id);
        Assert.Contains("\nCorrected ", corrected.Text, StringComparison.Ordinal);

        await bot.PressAsync(Editor, report, "Withdraw");
        await bot.PressAsync(Editor, await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Withdraw from 4")), "Withdraw from 4");
        await bot.WaitForAsync(32, shown => shown.Text == "Example News withdrew a message that we sent you.");
        var withdrawn = Assert.Single(await bot.ShownToAsync(31), shown => shown.Id == first.Id);
        Assert.Matches("^Withdrawn\nExample News withdrew this message: .* UTC. Please do not share it.$", withdrawn.Text);
        Assert.Empty(withdrawn.Buttons);
        await bot.WaitForAsync(Editor, shown => shown.Text == "Withdrawn from 4 chats");
        await GoneAsync(bot, 31, shown => shown.Text.StartsWith("Correction:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_stops_at_once_and_the_report_says_how_many_were_spared()
    {
        await using var bot = await LiveBot.StartAsync();
        long[] readers = [.. Enumerable.Range(50, 12)];
        await MeetAsync(bot, [.. readers, Editor]);
        bot.Settings["Delivery:OverallPerSecond"] = "2";
        await bot.RestartAsync();

        await bot.SayAsync(Editor, "/broadcast Polls close at 8");
        await bot.PressAsync(Editor, await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Send to 13")), "Send to 13");
        await bot.WaitForAsync(readers[0], shown => shown.Text.StartsWith("Polls close", StringComparison.Ordinal));
        await bot.PressAsync(Editor, await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Stop")), "Stop");
        var report = await bot.WaitForAsync(Editor, shown => shown.Text.StartsWith("Stopped: sent to", StringComparison.Ordinal));

        var reached = (await bot.Emulator.GetAsync("/emulator/sends")).EnumerateArray()
            .Count(send => readers.Append(Editor).Contains(send.GetProperty("chat_id").GetInt64()) && send.GetProperty("first_line").GetString() == "Polls close at 8") - 1;
        Assert.InRange(reached, 1, 9);
        Assert.StartsWith($"Stopped: sent to {reached}\nNot sent: {13 - reached}\n", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_admin_agrees_the_fast_speed_is_paid_and_without_stars_the_rest_leaves_free()
    {
        await using var bot = await LiveBot.StartAsync();
        (bot.Settings["Newsdesk:Approval"], bot.Settings["Newsdesk:PaidBroadcast"]) = ("true", "true");
        await MeetAsync(bot, 31, 32, Editor, Boss);

        await bot.SayAsync(Editor, "/broadcast Polls close at 8");
        await bot.PressAsync(Editor, await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Ask to send to 4")), "Ask to send to 4");
        var card = await bot.WaitForAsync(Boss, shown => shown.Buttons.ContainsKey("Send fast: up to 1 Star"));
        Assert.Contains("Fast: 1 second, at most 1 Star", card.Text, StringComparison.Ordinal);
        await bot.Emulator.PostAsync("/emulator/faults", new
        {
            rules = new[] { new { methods = new[] { "sendMessage" }, chats = new[] { 32 }, kind = "error", status = 400, description = "Bad Request: not enough Stars on the balance", times = 1 } },
        });
        await bot.PressAsync(Boss, card, "Send fast: up to 1 Star");

        await bot.WaitForAsync(31, shown => shown.Text.StartsWith("Polls close", StringComparison.Ordinal));
        await bot.WaitForAsync(32, shown => shown.Text.StartsWith("Polls close", StringComparison.Ordinal));
        await bot.WaitForAsync(Editor, shown => shown.Text.StartsWith("Telegram took no Stars", StringComparison.Ordinal));
        await bot.WaitForAsync(Boss, shown => shown.Text.StartsWith("Sent to 4 of 4", StringComparison.Ordinal));
        var sends = (await bot.Emulator.GetAsync("/emulator/sends")).EnumerateArray()
            .Where(send => send.GetProperty("chat_id").GetInt64() == 32 && send.GetProperty("first_line").GetString() == "Polls close at 8");
        Assert.False(Assert.Single(sends).GetProperty("paid").GetBoolean());
    }

    [Fact]
    public async Task Breaking_news_can_be_turned_off_from_under_it()
    {
        await using var bot = await LiveBot.StartAsync();
        await MeetAsync(bot, 31, Editor);
        await bot.SayAsync(Editor, "/broadcast Polls close at 8");
        await bot.PressAsync(Editor, await bot.WaitForAsync(Editor, shown => shown.Buttons.ContainsKey("Send to 2")), "Send to 2");

        var news = await bot.WaitForAsync(31, shown => shown.Text.StartsWith("Polls close", StringComparison.Ordinal));
        await bot.PressAsync(31, news, "Breaking: settings");
        await bot.PressAsync(31, await bot.WaitForAsync(31, shown => shown.Text.StartsWith("Breaking news: on", StringComparison.Ordinal)), "Turn off");

        var page = await bot.WaitForAsync(31, shown => shown.Text.StartsWith("Breaking news: off", StringComparison.Ordinal));
        Assert.Equal(["Turn on", "Settings"], page.Buttons.Keys);
        await bot.SayAsync(Editor, "/broadcast The count has begun");
        await bot.WaitForAsync(Editor, shown => shown.Text.Contains("To 1 chat that accepts breaking news", StringComparison.Ordinal));
    }

    private static async Task GoneAsync(LiveBot bot, long person, Func<Shown, bool> isSo)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var looks = 0; looks < 600 && (await bot.ShownToAsync(person)).Any(isSo); looks++)
            await ticks.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await bot.ShownToAsync(person), shown => isSo(shown));
    }

    private static bool IsVote(Shown shown) => shown.Text.StartsWith("The vote was 68", StringComparison.Ordinal);

    private static Task ReplyAsync(LiveBot bot, long person, Shown message, string text) =>
        bot.Emulator.PostAsync($"/emulator/chats/{person}/messages", new { from = new { id = person }, text, reply_to_message_id = message.Id });

    private static async Task MeetAsync(LiveBot bot, params IReadOnlyList<long> people)
    {
        (bot.Settings["Newsdesk:Admins:1"], bot.Settings["Newsdesk:Admins:2"]) = ($"{Editor}", $"{Boss}");
        await bot.RestartAsync();
        foreach (var person in people)
        {
            await bot.SayAsync(person, "/help");
            await bot.WaitForAsync(person, before: 0);
        }
    }
}
