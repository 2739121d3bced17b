using System.Text.Json.Nodes;
using Bot.Newsdesk;
using Bot.Newsdesk.Broadcasts;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class ApprovalTests
{
    private const long Boss = 2;

    [Fact]
    public async Task Another_admin_sends_it_from_the_same_card_and_the_one_who_asks_cannot()
    {
        await using var conversation = await OpenAsync();

        var shown = await conversation.SayAsync("/broadcast Polls close");
        Assert.Contains("Ask to send to 3", shown[1].ButtonTexts);
        await conversation.PressActionAsync("bc-send 1");
        var asked = await conversation.PressAsync("Ask to send to 3");
        var card = Assert.Single(asked, heard => heard.ChatId == Boss && heard.ButtonTexts.Contains("Send to 3"));
        Assert.Contains("Another admin asks you", card.Html, StringComparison.Ordinal);
        Assert.Contains(asked, heard => heard.ChatId == Boss && heard.Html.StartsWith("<b>Polls close</b>", StringComparison.Ordinal));
        var mine = await conversation.PressActionAsync("bc-send 1");
        await conversation.StepAsync();
        Assert.Contains(mine, heard => heard.Html == "Another admin must send it.");
        Assert.Empty(conversation.Reached());

        await conversation.PressActionAsync("bc-send 1", Boss);
        await conversation.StepAsync();

        Assert.Equal([1L, 2, 100], conversation.Reached());
    }

    [Fact]
    public async Task What_was_asked_expires_and_either_can_take_it_back()
    {
        await using var conversation = await OpenAsync();
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Ask to send to 3");
        conversation.Time.Advance(DraftCard.Lasts);
        var late = await conversation.PressActionAsync("bc-send 1", Boss);
        Assert.Equal("This can no longer be done.", late[^1].Html);

        await conversation.SayAsync("/broadcast Polls close again");
        await conversation.PressAsync("Ask to send to 3");
        Assert.StartsWith("<b>Not sent</b>", (await conversation.PressActionAsync("bc-cancel 2", Boss))[^1].Html, StringComparison.Ordinal);
        await conversation.PressActionAsync("bc-send 2", Boss);
        await conversation.StepAsync();

        Assert.Empty(conversation.Reached(1));
        Assert.Empty(conversation.Reached(2));
    }

    [Fact]
    public async Task An_admin_who_was_not_shown_it_cannot_press_its_buttons()
    {
        await using var conversation = Desk.Open(Desk.Admin, Boss);
        await conversation.SayAsync("/help", Boss, Boss);
        await conversation.SayAsync("/broadcast Polls close");

        var heard = await conversation.PressActionAsync("bc-send 1", Boss);
        await conversation.StepAsync();

        Assert.Equal("", Assert.Single(heard).Html);
        Assert.Empty(conversation.Reached());
    }

    [Fact]
    public async Task A_single_admin_needs_nobody()
    {
        await using var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin], Approval = true });

        var shown = await conversation.SayAsync("/broadcast Polls close");

        Assert.Contains("Send to 1", shown[1].ButtonTexts);
    }

    [Fact]
    public async Task A_correction_needs_another_admin_too_and_a_withdrawal_needs_none()
    {
        await using var conversation = await DeliveredAsync();

        await conversation.PressActionAsync("bc-correct 1");
        var prompt = await conversation.Database.WriteAsync(connection =>
            connection.QuerySingle<int>("UPDATE outbox SET state = 2, message_id = 9000 + outbox_id WHERE dedupe_key LIKE 'bc%.text.%' AND state = 0 RETURNING message_id"));
        var update = SomeUpdate.Text(prompt, "Anything at all");
        Assert.IsType<JsonObject>(update["message"])["reply_to_message"] =
            new JsonObject { ["message_id"] = prompt, ["date"] = 1, ["chat"] = SomeUpdate.Chat(Desk.Admin), ["text"] = "x" };
        var written = await conversation.SendAsync(update);
        Assert.Contains("Ask to correct in 3", written[^1].ButtonTexts);
        await conversation.PressActionAsync("bc-send 2");
        var asked = await conversation.PressAsync("Ask to correct in 3");
        Assert.Contains(asked, heard => heard.ChatId == Boss && heard.Html.StartsWith("<b>Anything at all</b>", StringComparison.Ordinal));
        var card = Assert.Single(asked, heard => heard.ChatId == Boss && heard.ButtonTexts.Contains("Correct in 3"));
        Assert.StartsWith("Another admin asks you to make this correction.\n<b>Not corrected yet</b>", card.Html, StringComparison.Ordinal);
        Assert.Contains(await conversation.PressActionAsync("bc-send 2"), heard => heard.Html == "Another admin must send it.");
        await conversation.StepAsync();
        Assert.Empty(conversation.Reached(2));

        await conversation.PressActionAsync("bc-send 2", Boss);
        await conversation.StepAsync();
        Assert.Equal(6, conversation.Reached(2).Count);
        Assert.Contains(await conversation.PressActionAsync("bc-withdraw 1"), heard => heard.ButtonTexts.Contains("Withdraw from 3"));
    }

    private static async Task<Conversation> DeliveredAsync()
    {
        var conversation = await OpenAsync();
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Ask to send to 3");
        await conversation.PressActionAsync("bc-send 1", Boss);
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 2, message_id = 700 + outbox_id WHERE broadcast_id = 1"));
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.False(await conversation.StepAsync());
        conversation.Hear();
        return conversation;
    }

    private static async Task<Conversation> OpenAsync()
    {
        var conversation = Desk.Open(new NewsdeskOptions { Admins = [Desk.Admin, Boss], Approval = true });
        await conversation.SayAsync("/help", Boss, Boss);
        await conversation.SayAsync("/help", 100, 100);
        return conversation;
    }
}
