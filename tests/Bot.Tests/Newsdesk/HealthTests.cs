using Bot.Newsdesk.Health;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk;

public sealed class HealthTests
{
    [Fact]
    public async Task Admins_are_told_once_that_alerts_are_late_and_once_when_it_is_over()
    {
        await using var conversation = await OpenAsync();
        await WaitAsync(conversation, minutes: 14);

        var told = Assert.Single(await LookAsync(conversation));
        Assert.StartsWith("<b>Alerts are late</b>\nOldest waiting: 14 minutes. Waiting: 1.\nCause: ", told.Html, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is lost. You need do nothing; I will write once when it is over.", told.Html, StringComparison.Ordinal);
        Assert.Empty(await LookAsync(conversation));
        Assert.StartsWith("<b>Statistics</b>", (await conversation.PressAsync("Details"))[^1].Html, StringComparison.Ordinal);

        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 2 WHERE kind = 1"));
        conversation.Time.Advance(TimeSpan.FromMinutes(6));
        var over = Assert.Single(await LookAsync(conversation));
        Assert.Equal("<b>Alerts are on time again</b>\nThey were late for 6 minutes. Nothing was lost.", over.Html);
        Assert.Empty(await LookAsync(conversation));
    }

    [Fact]
    public async Task The_cause_is_named_where_Telegram_asked_for_a_pause()
    {
        await using var conversation = await OpenAsync();
        await WaitAsync(conversation, minutes: 11);
        await conversation.Database.WriteAsync(connection => connection.Execute(
            "INSERT INTO pauses (chat_id, until) VALUES (0, @until)",
            new { until = new DateTimeOffset(2026, 3, 2, 9, 52, 0, TimeSpan.Zero).ToUnixTimeMilliseconds() }));

        Assert.Contains("Cause: Telegram asked us to pause until 09:52 UTC.", Assert.Single(await LookAsync(conversation)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_yet_late_or_waits_for_its_time_worries_nobody()
    {
        await using var conversation = await OpenAsync();
        await WaitAsync(conversation, minutes: 9);
        await WaitAsync(conversation, minutes: -60);

        Assert.Empty(await LookAsync(conversation));
    }

    [Fact]
    public async Task Updates_that_could_not_be_handled_are_reported_once_and_tried_again_or_given_up_at_a_press()
    {
        await using var conversation = await OpenAsync();
        await SetAsideAsync(conversation, 5001);

        Assert.StartsWith("<b>1 update from a reader could not be handled</b>", Assert.Single(await LookAsync(conversation)).Html, StringComparison.Ordinal);
        Assert.Empty(await LookAsync(conversation));
        Assert.Contains("Updates that could not be handled: 1", (await conversation.AskAsync("/stats")).Html, StringComparison.Ordinal);
        Assert.Contains("1 × InvalidOperationException: &lt;odd&gt;", (await conversation.PressAsync("Unhandled updates"))[^1].Html, StringComparison.Ordinal);
        Assert.Equal("1 update is tried again.", (await conversation.PressAsync("Try again"))[^1].Html);
        Assert.Equal((0L, 0L), State(conversation, 5001));
        Assert.Empty(await LookAsync(conversation));

        conversation.Time.Advance(TimeSpan.FromMinutes(1));
        await SetAsideAsync(conversation, 5002);
        Assert.Single(await LookAsync(conversation));
        await conversation.PressAsync("Unhandled updates");
        Assert.Equal("1 was given up.", (await conversation.PressAsync("Give up"))[^1].Html);
        Assert.Equal((1L, 0L), State(conversation, 5002));
    }

    private static async Task<Conversation> OpenAsync()
    {
        var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/help");
        return conversation;
    }

    private static Task WaitAsync(Conversation conversation, int minutes) => conversation.Database.WriteAsync(connection => connection.Execute(
        "INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id) VALUES (1, 2, 1, @due, @minutes, 1)",
        new { minutes, due = conversation.Time.GetUtcNow().AddMinutes(-minutes).ToUnixTimeMilliseconds() }));

    private static Task SetAsideAsync(Conversation conversation, long id) => conversation.Database.WriteAsync(connection => connection.Execute(
        "INSERT INTO inbox (update_id, chat_id, received_at, payload, state, error) VALUES (@id, 4444, 1, '{}', 2, 'InvalidOperationException: <odd>')",
        new { id }));

    private static (long State, long Attempts) State(Conversation conversation, long id) =>
        conversation.Database.Read(connection => connection.QuerySingle<(long, long)>("SELECT state, attempts FROM inbox WHERE update_id = @id", new { id }));

    private static async Task<IReadOnlyList<Heard>> LookAsync(Conversation conversation)
    {
        await conversation.Get<HealthWatch>().LookAsync(TestContext.Current.CancellationToken);
        return conversation.Hear();
    }
}
