using Bot.Newsdesk.Broadcasts;
using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk.Broadcasts;

public sealed class BroadcastTests
{
    [Fact]
    public async Task The_preview_is_the_message_itself_with_whom_it_reaches_and_how_long_that_takes()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(60);

        var shown = await conversation.SayAsync("/broadcast Polls <close> at 8");

        Assert.StartsWith("<b>Polls &lt;close&gt; at 8</b>\nBREAKING · <tg-time", shown[0].Html, StringComparison.Ordinal);
        Assert.EndsWith("</tg-time>\n\nWe will update this message.", shown[0].Html, StringComparison.Ordinal);
        Assert.Equal(
            "<b>Not sent yet</b>\nTo 61 chats that accept breaking news\nTakes about 3 seconds\nWithdrawing takes about 3 seconds\nExpires in 10 minutes",
            shown[1].Html);
        Assert.Equal(["Send to 61", "Make it a service notice", "Rehearse", "Cancel"], shown[1].ButtonTexts);
        Assert.Empty(conversation.Reached());
    }

    [Fact]
    public async Task A_press_sends_it_to_each_chat_once_and_a_second_press_sends_nothing()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(3);
        await conversation.SayAsync("/broadcast Polls close");

        var started = await conversation.PressAsync("Send to 4");
        await conversation.PressActionAsync("bc-send 1");
        await conversation.StepAsync();
        await conversation.StepAsync();

        Assert.StartsWith("<b>Sending</b>", started[^1].Html, StringComparison.Ordinal);
        Assert.Equal([1L, 100, 101, 102], conversation.Reached());
        Assert.Single(conversation.Database.Read(connection => connection.Query<long>("SELECT DISTINCT content_id FROM outbox WHERE broadcast_id = 1").ToList()));
    }

    [Fact]
    public async Task A_preview_that_has_expired_sends_nothing()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/broadcast Polls close");
        conversation.Time.Advance(DraftCard.Lasts);

        var pressed = await conversation.PressAsync("Send to 1");
        await conversation.StepAsync();

        Assert.Equal("This can no longer be done.", pressed[^1].Html);
        Assert.Empty(conversation.Reached());
    }

    [Fact]
    public async Task Chats_that_are_paused_gone_or_refuse_breaking_news_are_not_in_the_audience()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(4);
        await conversation.SayAsync("/stop", 100, 100);
        await conversation.SendAsync(SomeUpdate.Member(7000, "member", "kicked", 101));
        await conversation.Database.WriteAsync(connection =>
            ReaderStore.SetProfile(connection, ReaderStore.Find(connection, 102, 0)?.DestinationId ?? 0, new DeliveryProfile { Breaking = false }));

        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 2");
        await conversation.StepAsync();

        Assert.Equal([1L, 103], conversation.Reached());
    }

    [Fact]
    public async Task A_broadcast_goes_on_after_a_crash_and_nobody_gets_it_twice()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(5);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 6");
        await conversation.StepAsync();

        // As if the process had died before its cursor was kept.
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE broadcasts SET state = 1, last_destination_id = 2"));
        await conversation.StepAsync();

        Assert.Equal(6, conversation.Reached().Count);
    }

    [Fact]
    public async Task Killed_between_two_chunks_it_reaches_the_rest_and_nobody_twice()
    {
        await using var conversation = Desk.Open(new Bot.Newsdesk.NewsdeskOptions { Admins = [Desk.Admin], FirstWave = 0 });
        await conversation.HaveReadersAsync(1);
        await conversation.Database.WriteAsync(connection => connection.Execute(
            """
            WITH RECURSIVE n (id) AS (SELECT 1000 UNION ALL SELECT id + 1 FROM n WHERE id < 3499)
            INSERT INTO chats (chat_id, kind, language, created_at) SELECT id, 0, 'en', 0 FROM n;
            INSERT INTO destinations (chat_id, profile_id) SELECT chat_id, (SELECT min(profile_id) FROM profiles) FROM chats WHERE chat_id >= 1000;
            """));
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 2,502");

        // The first process adds one chunk and dies; the next one knows only what is stored.
        Assert.True(await conversation.Database.WriteAsync(connection => conversation.Get<FanOut>().AddChunk(connection, 1)));
        Assert.Equal(FanOut.Chunk, conversation.Reached().Count);
        await conversation.StepAsync();

        Assert.Equal(2502, conversation.Reached().Distinct().Count());
        Assert.Equal(2502, conversation.Reached().Count);
    }

    [Fact]
    public async Task The_report_counts_what_became_of_it_and_is_edited_no_more_often_than_every_five_seconds()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(9);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 10");
        conversation.Time.Advance(TimeSpan.FromSeconds(10));
        await conversation.StepAsync();
        conversation.Hear();

        await conversation.SettleAsync(MessageState.Sent, 5);
        await conversation.StepAsync();
        Assert.DoesNotContain(conversation.Hear(), heard => heard.Kind == MessageKind.Edit);
        conversation.Time.Advance(TimeSpan.FromSeconds(5));
        await conversation.StepAsync();
        var progress = Assert.Single(conversation.Hear());
        Assert.StartsWith("<b>Sending: 50 %</b>\n5 of 10", progress.Html, StringComparison.Ordinal);
        Assert.Equal(500, progress.Content.TargetMessageId);

        await conversation.SettleAsync(MessageState.Sent, 2);
        await conversation.SettleAsync(MessageState.Cancelled, 2);
        await conversation.SettleAsync(MessageState.Dead, 1);
        conversation.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.False(await conversation.StepAsync());
        Assert.Equal("<b>Sent to 7 of 10</b>\nDelivered 7 · Blocked 2 · Failed 1", Assert.Single(conversation.Hear()).Html);
    }

    [Fact]
    public async Task Pause_holds_what_has_not_left_continue_lets_it_go_and_stop_takes_it_back()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(3);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 4");
        await conversation.StepAsync();
        await conversation.SettleAsync(MessageState.Sent, 1);

        await conversation.PressActionAsync("bc-pause 1");
        Assert.Equal(Brake.Held, conversation.Get<BroadcastBrakes>().Of(1));
        await conversation.StepAsync();
        Assert.Equal(3, Held(conversation));
        await conversation.PressActionAsync("bc-continue 1");
        await conversation.StepAsync();
        Assert.Equal(0, Held(conversation));

        await conversation.PressActionAsync("bc-stop 1");
        Assert.Equal(Brake.Stopped, conversation.Get<BroadcastBrakes>().Of(1));
        conversation.Time.Advance(TimeSpan.FromSeconds(5));
        await conversation.StepAsync();
        Assert.Single(conversation.Reached());
        Assert.StartsWith("<b>Stopped: sent to 1</b>\nNot sent: 3", conversation.Hear()[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_comes_back_after_the_stop_does_not_keep_it_waiting()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(3);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 4");
        await conversation.StepAsync();
        await conversation.SettleAsync(MessageState.Claimed, 1);
        await conversation.PressActionAsync("bc-stop 1");
        conversation.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.True(await conversation.StepAsync());

        // Telegram bids it wait for hours.
        await conversation.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET state = 0, due_at = 9000000000000 WHERE broadcast_id = 1 AND state = 1"));
        conversation.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.False(await conversation.StepAsync());
        Assert.Empty(conversation.Reached());
    }

    [Fact]
    public async Task What_was_taken_back_is_forgotten_in_time_like_what_left()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.HaveReadersAsync(3);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 4");
        await conversation.StepAsync();
        await conversation.PressActionAsync("bc-stop 1");
        await conversation.StepAsync();

        conversation.Time.Advance(TimeSpan.FromDays(15));
        var (database, writer) = (conversation.Database.Database, conversation.Database.Writer);
        await new OutboxRetention(database, writer, new ContentRetention(database, writer, new OpenContents()), new PumpOptions(), conversation.Time).ForgetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE broadcast_id = 1")));
    }

    [Fact]
    public async Task To_others_the_command_does_not_exist_and_its_buttons_do_nothing()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/broadcast Polls close");

        Assert.Contains("I do not know /broadcast", (await conversation.AskAsync("/broadcast x", 200, 200)).Html, StringComparison.Ordinal);
        Assert.Equal(MessageKind.CallbackAnswer, Assert.Single(await conversation.PressActionAsync("bc-send 1", 200)).Kind);
        Assert.Empty(await conversation.SayAsync("/broadcast x", SomeUpdate.Group, Desk.Admin));
        await conversation.StepAsync();
        Assert.Empty(conversation.Reached());
    }

    [Fact]
    public async Task Every_act_is_recorded()
    {
        await using var conversation = Desk.Open(Desk.Admin);
        await conversation.SayAsync("/broadcast Polls close");
        await conversation.PressAsync("Send to 1");

        Assert.Equal(
            [(1, "broadcast prepared"), (1, "broadcast send")],
            conversation.Database.Read(connection => connection.Query<(long, string)>("SELECT person_id, act FROM audit ORDER BY audit_id").ToList()));
    }

    private static long Held(Conversation conversation) => conversation.Database.Read(connection =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE broadcast_id = 1 AND due_at = @held", new { held = OutboxStore.HeldFor(1) }));
}
