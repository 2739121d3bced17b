using System.Text.Json.Nodes;
using Bot.Newsdesk.Broadcasts;
using Bot.Outbox;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class ChangeTests
{
    [Fact]
    public async Task A_correction_edits_what_arrived_and_answers_each_once_with_the_new_headline()
    {
        await using var conversation = await DeliveredAsync();

        var written = await WriteAsync(conversation, "The vote was 61 to 38\nNot 68 to 31.");
        Assert.Contains("<b>The vote was 61 to 38</b>\nBREAKING", written[0].Html, StringComparison.Ordinal);
        Assert.Contains("\n<b>Corrected</b> <tg-time", written[0].Html, StringComparison.Ordinal);
        Assert.StartsWith("<b>Not corrected yet</b>\nChanges 3 messages", written[1].Html, StringComparison.Ordinal);
        await conversation.PressAsync("Correct in 3");
        await conversation.StepAsync();

        var rows = Rows(conversation, 2);
        Assert.Equal(3, rows.Count(row => row is (MessageKind.Edit, Lane.BulkEdits, _)));
        Assert.Equal(3, rows.Count(row => row is (MessageKind.Broadcast, Lane.BulkEdits, _)));
        Assert.All(rows.Where(row => row.Kind == MessageKind.Broadcast), row => Assert.Equal("<b>Correction:</b> The vote was 61 to 38\nThe message above is updated.", row.Html));
    }

    [Fact]
    public async Task A_withdrawal_replaces_texts_and_buttons_in_the_breaking_lane_and_stops_a_correction_under_way()
    {
        await using var conversation = await DeliveredAsync();
        await WriteAsync(conversation, "The vote was 61 to 38");
        await conversation.PressAsync("Correct in 3");
        await conversation.StepAsync();

        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 3");
        Assert.Equal(Brake.Stopped, conversation.Get<BroadcastBrakes>().Of(2));
        await conversation.StepAsync();

        Assert.Equal(6, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE broadcast_id = 2 AND state = 3 AND reason = 'stopped'")));
        var rows = Rows(conversation, 3);
        Assert.Equal(3, rows.Count(row => row is (MessageKind.Edit, Lane.Breaking, _) && row.Html.StartsWith("<b>Withdrawn</b>", StringComparison.Ordinal)));
        Assert.Equal(3, rows.Count(row => row is (MessageKind.Broadcast, Lane.Alerts, "The newsroom withdrew a message that we sent you.")));
        Assert.Contains(await conversation.PressActionAsync("bc-correct 1"), heard => heard.Html == "This can no longer be done.");
    }

    [Fact]
    public async Task The_report_of_what_was_withdrawn_keeps_no_button_that_can_do_nothing()
    {
        await using var conversation = await DeliveredAsync();
        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 3");
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 2, message_id = COALESCE(message_id, 900 + outbox_id)"));
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        while (await conversation.StepAsync())
            conversation.Time.Advance(TimeSpan.FromSeconds(10));

        var report = Assert.Single(conversation.Hear(), heard => heard.Html.EndsWith("\nIt was withdrawn since.", StringComparison.Ordinal));
        Assert.Equal(MessageKind.Edit, report.Kind);
        Assert.StartsWith("<b>Sent to 3 of 3</b>\n", report.Html, StringComparison.Ordinal);
        Assert.Empty(report.ButtonTexts);
    }

    [Fact]
    public async Task A_withdrawal_takes_back_what_a_correction_said_in_answer_too()
    {
        await using var conversation = await DeliveredAsync();
        await WriteAsync(conversation, "The vote was 61 to 38");
        await conversation.PressAsync("Correct in 3");
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 2, message_id = 800 + outbox_id WHERE broadcast_id = 2"));

        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 3");
        await conversation.StepAsync();

        var answers = conversation.Database.Read(connection => connection.Query<int>("SELECT message_id FROM outbox WHERE broadcast_id = 2 AND kind = 3 ORDER BY 1").ToList());
        Assert.Equal(3, answers.Count);
        Assert.Equal(answers, conversation.Database.Read(connection => connection.Query<int>("SELECT message_id FROM outbox WHERE broadcast_id = 3 AND kind = 5 ORDER BY 1").ToList()));
    }

    [Fact]
    public async Task A_stopped_withdrawal_deletes_nothing_more_and_is_over_only_when_nothing_waits()
    {
        await using var conversation = await DeliveredAsync();
        await WriteAsync(conversation, "The vote was 61 to 38");
        await conversation.PressAsync("Correct in 3");
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 2, message_id = 800 + outbox_id WHERE broadcast_id = 2"));
        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 3");
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 2 WHERE broadcast_id = 3 AND kind <> 5"));
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.True(await conversation.StepAsync());

        await conversation.PressActionAsync("bc-stop 3");
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.False(await conversation.StepAsync());

        Assert.Equal(3, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE broadcast_id = 3 AND kind = 5 AND state = 3 AND reason = 'stopped'")));
    }

    [Fact]
    public async Task A_correction_that_was_prepared_before_a_withdrawal_brings_nothing_back()
    {
        await using var conversation = await DeliveredAsync();
        await WriteAsync(conversation, "The vote was 61 to 38");
        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 3");

        var heard = await conversation.PressActionAsync($"{BroadcastVerbs.Send} 2");
        await conversation.StepAsync();

        Assert.Contains(heard, said => said.Html == "This can no longer be done.");
        Assert.Empty(Rows(conversation, 2));
        Assert.Equal(Brake.None, conversation.Get<BroadcastBrakes>().Of(3));
        Assert.Equal(3, Rows(conversation, 3).Count(row => row.Kind == MessageKind.Edit));
    }

    [Fact]
    public async Task A_change_killed_between_chunks_goes_on_and_changes_nothing_twice()
    {
        await using var conversation = await DeliveredAsync();
        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 3");
        await conversation.StepAsync();

        // As if the process had died before its cursor was kept.
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE broadcasts SET state = 1, last_destination_id = 1 WHERE broadcast_id = 2"));
        await conversation.StepAsync();

        Assert.Equal(6, Rows(conversation, 2).Count);
    }

    [Fact]
    public async Task It_reports_what_could_not_be_changed_and_a_message_that_never_arrived_is_left_out()
    {
        await using var conversation = await DeliveredAsync(failed: 1);
        await conversation.PressActionAsync("bc-withdraw 1");
        await conversation.PressAsync("Withdraw from 2");
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection => connection.Execute(
            "UPDATE outbox SET state = CASE WHEN kind = 4 AND destination_id = 3 THEN 3 ELSE 2 END WHERE broadcast_id = 2"));
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        await conversation.StepAsync();

        Assert.Equal("<b>Withdrawn from 1 chat</b>\n1 message could not be changed: it was deleted, or its chat is gone.", conversation.Hear()[^1].Html);
    }

    [Fact]
    public async Task The_report_offers_the_failed_chats_and_says_what_may_have_arrived_twice()
    {
        await using var conversation = await DeliveredAsync(failed: 1);
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET ambiguous = 1 WHERE outbox_id = (SELECT max(outbox_id) FROM outbox WHERE broadcast_id = 1 AND state = 2)"));
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE broadcasts SET state = 2 WHERE broadcast_id = 1"));
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        await conversation.StepAsync();

        var report = conversation.Hear()[^1];
        Assert.Equal("<b>Sent to 2 of 3</b>\nDelivered 2 · Blocked 0 · Failed 1\nOf the delivered, 1 may have arrived twice.", report.Html);
        Assert.Equal(["Correct", "Withdraw", "Failed chats"], report.ButtonTexts);
        var list = await conversation.PressAsync("Failed chats");
        Assert.Equal("<b>Chats it did not reach</b>\nAna (<code>100</code>): 400 &lt;too&gt; long", list[^1].Html);
    }

    [Fact]
    public async Task Every_act_is_recorded_with_who_did_it()
    {
        await using var conversation = await DeliveredAsync();
        await WriteAsync(conversation, "The vote was 61 to 38");
        await conversation.PressAsync("Correct in 3");

        Assert.Equal(
            ["correction begun 2 of 1", "correction written 2", "correction send 2"],
            conversation.Database.Read(connection => connection.Query<string>("SELECT act || ' ' || detail FROM audit WHERE person_id = 1 ORDER BY audit_id DESC LIMIT 3").Reverse().ToList()));
    }

    [Fact]
    public async Task An_answer_to_any_other_message_is_a_word_like_any_other()
    {
        await using var conversation = await DeliveredAsync();
        await conversation.PressActionAsync("bc-correct 1");
        await SentAsync(conversation);

        var heard = await conversation.SendAsync(Reply("Ukraine drones", 4711));

        Assert.Contains(heard, said => said.Html.Contains("Ukraine drones", StringComparison.Ordinal) && said.ButtonTexts.Contains("Subscribe"));
    }

    private static async Task<Conversation> DeliveredAsync(int failed = 0)
    {
        var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(2);
        await conversation.SayAsync("/broadcast The vote was 68 to 31");
        await conversation.PressAsync("Send to 3");
        await conversation.StepAsync();
        await conversation.Database.WriteAsync(connection =>
        {
            connection.Execute("UPDATE outbox SET state = 4, reason = '400 <too> long' WHERE outbox_id IN (SELECT outbox_id FROM outbox WHERE broadcast_id = 1 ORDER BY outbox_id LIMIT @failed)", new { failed });
            connection.Execute("UPDATE outbox SET state = 2, message_id = 700 + outbox_id WHERE broadcast_id = 1 AND state = 0");
        });
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.False(await conversation.StepAsync());
        conversation.Hear();
        return conversation;
    }

    private static async Task<IReadOnlyList<Heard>> WriteAsync(Conversation conversation, string text)
    {
        await conversation.PressActionAsync("bc-correct 1");
        var prompt = await SentAsync(conversation);
        return await conversation.SendAsync(Reply(text, prompt));
    }

    /// <summary>Lets the message that asks for the text leave, and returns Telegram's id of it.</summary>
    private static Task<int> SentAsync(Conversation conversation) => conversation.Database.WriteAsync(connection =>
        connection.QuerySingle<int>("UPDATE outbox SET state = 2, message_id = 9000 + outbox_id WHERE dedupe_key LIKE 'bc%.text.%' AND state = 0 RETURNING message_id"));

    private static JsonObject Reply(string text, int messageId)
    {
        var update = SomeUpdate.Text(messageId, text);
        Assert.IsType<JsonObject>(update["message"])["reply_to_message"] =
            new JsonObject { ["message_id"] = messageId, ["date"] = 1, ["chat"] = SomeUpdate.Chat(Desk.Admin), ["text"] = "x" };
        return update;
    }

    private static List<(MessageKind Kind, Lane Lane, string Html)> Rows(Conversation conversation, long broadcastId) => conversation.Database.Read(connection =>
        connection.Query<(MessageKind, Lane, string)>(
            "SELECT kind, lane, body ->> 'html' FROM outbox JOIN contents USING (content_id) WHERE broadcast_id = @broadcastId AND message_id IS NOT NULL ORDER BY outbox_id",
            new { broadcastId }).ToList());
}
