using Bot.Articles;
using Bot.Newsdesk.Corrections;
using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Alerts.FollowUps;

public sealed class FollowUpPlannerTests : IAsyncDisposable
{
    private static readonly Article First = Given.Article(headline: "Parliament backs budget by 68 to 31");
    private static readonly Article Updated = First with { Paragraphs = ["The navy opened a harbour on Monday.", "More is known now."] };
    private static readonly Article Corrected = First with { Headline = "Parliament backs budget by 61 to 38" };
    private static readonly Article Killed = First with { Status = PublicationStatus.Canceled, Paragraphs = [] };

    private readonly NewsOffice _office = new();

    [Fact]
    public async Task An_update_edits_every_message_once_in_the_lowest_lane_and_says_nothing()
    {
        var story = await _office.SentToAsync(First, 3);
        await _office.ArriveAsync(Updated);
        await _office.FollowUpAsync();

        Assert.Equal([(Lane.BulkEdits, 1L), (Lane.BulkEdits, 2L), (Lane.BulkEdits, 3L)], _office.Waiting(MessageKind.Edit));
        Assert.Empty(_office.Waiting(MessageKind.Notice));
        Assert.Contains("\nUpdated <tg-time unix=\"1772443800\" format=\"t\">09:30 UTC</tg-time>\n", _office.Leaving(MessageKind.Edit)[0].Html, StringComparison.Ordinal);
        Assert.Equal([1001, 1002, 1003], _office.Leaving(MessageKind.Edit).Select(content => content.TargetMessageId ?? 0));
        Assert.Equal(3, _office.Data.Read(reader => Bot.Alerts.FollowUps.FollowUpRows.CountMessages(reader, story)));
    }

    [Fact]
    public async Task A_withdrawal_that_waits_to_be_grouped_is_noted_though_an_admin_revised_another_story_meanwhile()
    {
        await _office.SentToAsync(First, 2);
        var other = await _office.ArriveAsync(Given.Article("other", "Ferry crews end their strike after a week"));
        await _office.PlannedAsync();
        await _office.ReceiveAsync(Killed);
        Assert.True(await _office.Data.WriteAsync(connection => StoryRevision.Apply(connection, new StoryChange { StoryId = other, Note = "The strike lasted eight days." }, _office.Time.GetUtcNow())));
        await _office.FollowUpAsync();

        await _office.GroupAsync();
        await _office.FollowUpAsync();

        Assert.Equal([1L, 2L], _office.Waiting(MessageKind.Edit).Select(row => row.Destination));
    }

    [Fact]
    public async Task A_version_that_comes_while_an_edit_waits_leads_to_one_edit_of_the_newest()
    {
        await _office.SentToAsync(First, 1);
        await _office.ArriveAsync(Updated);
        await _office.FollowUpAsync();
        await _office.ArriveAsync(Updated with { Headline = "Parliament backs budget by 68 to 31 after long night" });
        await _office.FollowUpAsync();

        Assert.StartsWith("<b>Parliament backs budget by 68 to 31 after long night</b>", Assert.Single(_office.Leaving(MessageKind.Edit)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_edits_and_answers_each_message_once_and_takes_a_waiting_edit_along()
    {
        await _office.SentToAsync(First, 2);
        await _office.ArriveAsync(Updated);
        await _office.FollowUpAsync();
        await _office.ArriveAsync(Corrected);
        await _office.FollowUpAsync();
        await _office.FollowUpAsync();

        Assert.Equal([(Lane.Alerts, 1L), (Lane.Alerts, 2L)], _office.Waiting(MessageKind.Edit));
        Assert.Equal([(Lane.Alerts, 1L), (Lane.Alerts, 2L)], _office.Waiting(MessageKind.Notice));
        Assert.Contains("</tg-time>: the headline now says “61 to 38”, not “68 to 31”.\n", _office.Leaving(MessageKind.Edit)[0].Html, StringComparison.Ordinal);
        var notice = _office.Leaving(MessageKind.Notice)[0];
        Assert.Equal("Correction: the headline now says “61 to 38”, not “68 to 31”. The message above is updated.", notice.Html);
        Assert.Equal(1001, notice.ReplyToMessageId);
    }

    [Fact]
    public async Task A_notice_promises_no_edit_that_Telegram_refused()
    {
        await _office.SentToAsync(First, 1);
        await _office.ArriveAsync(Corrected with { CorrectionNote = "the vote was 61 to 38." });
        await _office.FollowUpAsync();
        await _office.ExecuteAsync("UPDATE outbox SET state = 3 WHERE kind = 4");

        Assert.Equal("Correction: the vote was 61 to 38.", Assert.Single(_office.Leaving(MessageKind.Notice)).Html);
    }

    [Fact]
    public async Task A_kill_cancels_what_waits_replaces_what_was_sent_and_hastens_what_was_under_way()
    {
        var story = await _office.SentToAsync(First, 2);
        await _office.AddReadersAsync(5);
        await _office.AlertsAsync(story, MessageState.Pending, 3, 4);
        await _office.AlertsAsync(story, MessageState.Claimed, 5, 5);
        await _office.ArriveAsync(Updated);
        await _office.FollowUpAsync();
        await _office.ArriveAsync(Killed);
        await _office.FollowUpAsync();

        Assert.Empty(_office.Waiting(MessageKind.Alert));
        Assert.Equal([(Lane.Breaking, 1L), (Lane.Breaking, 2L), (Lane.Breaking, 5L)], _office.Waiting(MessageKind.Edit));
        Assert.Equal([1L, 2L, 5L], _office.Waiting(MessageKind.Notice).Select(row => row.Destination));
        Assert.True(_office.Faces.IsWithdrawn(story));
        var edit = _office.Leaving(MessageKind.Edit)[0];
        Assert.StartsWith("<b>Story withdrawn.</b> Sample Wire withdrew this story at ", edit.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("budget", edit.Html, StringComparison.Ordinal);
        Assert.Empty(edit.Buttons);
        Assert.Equal("A story we sent you was withdrawn by Sample Wire.", _office.Leaving(MessageKind.Notice)[0].Html);
    }

    [Fact]
    public async Task A_crash_between_chunks_leaves_nobody_out_and_nobody_twice()
    {
        const int Readers = 4500;
        await _office.SentToAsync(First, Readers);
        await _office.ArriveAsync(Corrected);
        var token = TestContext.Current.CancellationToken;
        await _office.Planner.NoteAsync(token);
        Assert.True(await _office.Planner.StepAsync(token));
        var before = _office.Waiting(MessageKind.Edit).Count;
        Assert.InRange(before, 1, Readers - 1);

        _office.Restart();
        await _office.FollowUpAsync();
        await _office.ExecuteAsync("UPDATE follow_ups SET done = 0, last_destination_id = 0; UPDATE outbox SET state = 2 WHERE kind IN (4, 8)");
        await _office.FollowUpAsync();

        Assert.All([MessageKind.Edit, MessageKind.Notice], kind => Assert.Equal(
            Enumerable.Range(1, Readers).Select(id => (long)id),
            _office.Data.Read(reader => reader.Query<long>("SELECT destination_id FROM outbox WHERE kind = @kind ORDER BY outbox_id", new { kind }).ToList())));
    }

    [Fact]
    public async Task Paused_muted_suspended_and_forgotten_readers_are_spared_what_they_do_not_want()
    {
        var story = await _office.SentToAsync(First, 5);
        await _office.ExecuteAsync(
            $"""
            UPDATE destinations SET paused = 1 WHERE destination_id = 1;
            INSERT INTO muted_stories (destination_id, story_id) VALUES (2, {story});
            UPDATE chats SET state = 1 WHERE chat_id = 3;
            INSERT INTO forgotten (chat_id, since) VALUES (4, 0);
            """);
        await _office.ArriveAsync(Corrected);
        await _office.FollowUpAsync();

        Assert.Equal([1L, 2L, 5L], _office.Waiting(MessageKind.Edit).Select(row => row.Destination));
        Assert.Equal([5L], _office.Waiting(MessageKind.Notice).Select(row => row.Destination));
    }

    [Fact]
    public async Task A_kill_without_its_agency_names_the_agency_of_the_version_before()
    {
        await _office.SentToAsync(First, 1);
        await _office.ArriveAsync(Killed with { Dateline = null });
        await _office.FollowUpAsync();

        Assert.StartsWith("<b>Story withdrawn.</b> Sample Wire withdrew this story at ", Assert.Single(_office.Leaving(MessageKind.Edit)).Html, StringComparison.Ordinal);
        Assert.Equal("A story we sent you was withdrawn by Sample Wire.", Assert.Single(_office.Leaving(MessageKind.Notice)).Html);
    }

    [Fact]
    public async Task A_message_of_several_stories_is_rendered_anew_with_one_line_for_the_withdrawn()
    {
        await _office.AddReadersAsync(1);
        var story = await _office.ArriveAsync(First);
        var other = await _office.ArriveAsync(Given.Article("story-2", "Harbour opens"));
        var carrier = await _office.AlertsAsync(other, MessageState.Sent, 1, 1, kind: MessageKind.Digest);
        await _office.AlertsAsync(story, MessageState.Sent, 1, 1, carrier, MessageKind.Digest);
        await _office.PlannedAsync();
        _office.Time.Advance(TimeSpan.FromHours(9));

        await _office.ArriveAsync(Killed);
        await _office.FollowUpAsync();

        var edit = Assert.Single(_office.Leaving(MessageKind.Edit));
        Assert.StartsWith("<b>Your morning digest</b> · 2 stories\n\n1. <a href=", edit.Html, StringComparison.Ordinal);
        Assert.Contains(">Harbour opens</a>", edit.Html, StringComparison.Ordinal);
        Assert.EndsWith("\n\n2. Story withdrawn by Sample Wire.", edit.Html, StringComparison.Ordinal);
        Assert.Equal("settings-new", edit.Buttons[0][0].Action);
        Assert.Equal("A story we sent you was withdrawn by Sample Wire.", Assert.Single(_office.Leaving(MessageKind.Notice)).Html);
    }

    [Fact]
    public async Task A_correction_to_one_of_several_stories_names_it()
    {
        await _office.AddReadersAsync(1);
        var story = await _office.ArriveAsync(First);
        var carrier = await _office.AlertsAsync(story, MessageState.Sent, 1, 1);
        await _office.AlertsAsync(await _office.ArriveAsync(Given.Article("story-2", "Harbour opens")), MessageState.Sent, 1, 1, carrier);
        await _office.PlannedAsync();

        await _office.ArriveAsync(Corrected);
        await _office.FollowUpAsync();

        Assert.StartsWith("Correction to “Parliament backs budget by 61 to 38”: the headline now says", Assert.Single(_office.Leaving(MessageKind.Notice)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_under_embargo_shows_nothing_of_itself_before_its_time()
    {
        await _office.SentToAsync(First, 1);
        var until = Given.Time.AddHours(3);
        await _office.ArriveAsync(Corrected with { EmbargoUntil = until });
        await _office.FollowUpAsync();

        Assert.StartsWith("<b>Parliament backs budget by 68 to 31</b>", Assert.Single(_office.Leaving(MessageKind.Edit)).Html, StringComparison.Ordinal);
        Assert.Equal(until.ToUnixTimeMilliseconds(), _office.Data.Read(reader => reader.ExecuteScalar<long>("SELECT min(due_at) FROM outbox WHERE kind IN (4, 8)")));
    }

    [Fact]
    public async Task A_group_that_moved_gets_the_notice_without_a_message_to_answer()
    {
        await _office.SentToAsync(First, 1);
        await _office.ExecuteAsync($"UPDATE chats SET moved_at = {Given.Time.ToUnixTimeMilliseconds()}");
        await _office.ArriveAsync(Corrected with { CorrectionNote = "the vote was 61 to 38" });
        await _office.FollowUpAsync();

        var notice = Assert.Single(_office.Leaving(MessageKind.Notice));
        Assert.Null(notice.ReplyToMessageId);
        Assert.Equal("Correction: the vote was 61 to 38.", notice.Html);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();
}
