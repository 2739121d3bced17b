using Bot.Outbox;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk;

public sealed class StatisticsTests
{
    [Fact]
    public async Task An_admin_sees_readers_what_they_follow_what_waits_and_what_failed()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/subscribe defence, sport");
        await conversation.SayAsync("/subscribe defence", 100, 100);
        await conversation.SendAsync(SomeUpdate.Member(7000, "member", "kicked", 101));

        var shown = await conversation.AskAsync("/stats");

        Assert.Contains("Chats: 2 active, 1 gone, 0 paused\nSubscriptions: 3\nMost followed: Defence 2, Sport 1\n", shown.Html, StringComparison.Ordinal);
        Assert.Contains("Waiting to leave: 2, the oldest for", shown.Html, StringComparison.Ordinal);
        Assert.Contains("\nFailed: 0\n", shown.Html, StringComparison.Ordinal);
        Assert.Empty(shown.ButtonTexts);
    }

    [Fact]
    public async Task A_paused_chat_is_not_counted_as_active()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/subscribe defence", 100, 100);
        await conversation.SayAsync("/stop", 100, 100);

        Assert.Contains("Chats: 1 active, 0 gone, 1 paused\n", (await conversation.AskAsync("/stats")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_admins_commands_to_admins_alone()
    {
        await using var conversation = Desk.Open(Desk.Admin);

        var help = (await conversation.AskAsync("/help")).Html;
        Assert.Contains("\n\n<b>What you can do as an admin of this bot</b>\n/", help, StringComparison.Ordinal);
        Assert.Contains("\n/stats – Readers, what waits, what failed", help, StringComparison.Ordinal);
        Assert.DoesNotContain("/stats", (await conversation.AskAsync("/help", 200, 200)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_messages_are_shown_by_reason_and_tried_again_at_a_press()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/help");
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 4, attempts = 3, reason = 'chat not <found>'"));

        Assert.Equal(["Failed messages"], (await conversation.AskAsync("/stats")).ButtonTexts);
        Assert.Contains("1 × chat not &lt;found&gt;", (await conversation.PressAsync("Failed messages"))[^1].Html, StringComparison.Ordinal);
        Assert.Equal("1 message is tried again.", (await conversation.PressAsync("Try again"))[^1].Html);

        Assert.Equal(0, conversation.Database.Read(DeadLetters.Count));
        Assert.Equal(0, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT max(attempts) FROM outbox")));
    }

    [Fact]
    public async Task To_others_it_does_not_exist()
    {
        await using var conversation = Desk.Open(Desk.Admin);

        Assert.Contains("I do not know", (await conversation.AskAsync("/stats", 200, 200)).Html, StringComparison.Ordinal);
    }
}
