using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Support;

namespace Bot.Tests.Alerts.FollowUps;

public sealed class MissedEditsTests : IAsyncDisposable
{
    private static readonly Article First = Given.Article(headline: "Parliament backs budget by 68 to 31");
    private static readonly Article Updated = First with { Paragraphs = ["The navy opened a harbour on Monday.", "More is known now."] };
    private static readonly Article Corrected = First with { Headline = "Parliament backs budget by 61 to 38" };

    private readonly NewsOffice _office = new();

    [Fact]
    public async Task A_chat_that_returns_gets_what_was_corrected_meanwhile_as_one_quiet_edit()
    {
        await SentAsync();
        await SuspendAsync();
        await ArriveAsync(Corrected);
        await ArriveAsync(Corrected with { Headline = "Parliament backs budget by 61 to 39" });
        Assert.Equal([(Lane.Alerts, 2L)], _office.Waiting(MessageKind.Edit));

        await ReturnAsync();

        Assert.Equal([(Lane.Alerts, 2L), (Lane.BulkEdits, 1L)], _office.Waiting(MessageKind.Edit));
        Assert.Contains("61 to 39", _office.Leaving(MessageKind.Edit)[1].Html, StringComparison.Ordinal);
        Assert.Equal([(Lane.Alerts, 2L)], _office.Waiting(MessageKind.Notice));
    }

    [Fact]
    public async Task Messages_that_are_right_are_let_be_and_so_are_routine_updates()
    {
        var story = await SentAsync();
        await SuspendAsync();
        await ArriveAsync(Updated);
        await ReturnAsync();
        Assert.DoesNotContain(_office.Waiting(MessageKind.Edit), edit => edit.Destination == 1);

        await ArriveAsync(Updated with { Headline = Corrected.Headline });
        await _office.ExecuteAsync("DELETE FROM outbox WHERE destination_id = 1");
        _office.Time.Advance(TimeSpan.FromMinutes(5));
        await _office.AlertsAsync(story, MessageState.Sent, 1, 1);
        await SuspendAsync();
        await ReturnAsync();
        Assert.DoesNotContain(_office.Waiting(MessageKind.Edit), edit => edit.Destination == 1);
    }

    [Fact]
    public async Task An_edit_that_was_given_up_when_the_chat_was_gone_leaves_after_all_and_one_that_left_does_not_again()
    {
        await SentAsync();
        await ArriveAsync(Corrected);
        await _office.ExecuteAsync("UPDATE outbox SET state = CASE destination_id WHEN 1 THEN 3 ELSE 2 END, settled_at = 1, reason = 'the chat is suspended' WHERE kind = 4");

        await SuspendAsync();
        await ReturnAsync();
        await SuspendAsync(2);
        await ReturnAsync(2);

        Assert.Equal([1L], _office.Waiting(MessageKind.Edit).Select(edit => edit.Destination));
    }

    private async Task<long> SentAsync()
    {
        await _office.AddReadersAsync(2);
        var story = await _office.ArriveAsync(First);
        await _office.PlannedAsync();
        await _office.AlertsAsync(story, MessageState.Sent, 1, 2);
        return story;
    }

    private async Task ArriveAsync(Article article)
    {
        _office.Time.Advance(TimeSpan.FromMinutes(1));
        await _office.ArriveAsync(article);
        await _office.FollowUpAsync();
    }

    private Task SuspendAsync(long chat = 1) => _office.Data.WriteAsync(connection => ReaderStore.Suspend(connection, chat, "blocked"));

    private Task ReturnAsync(long chat = 1) => _office.Data.WriteAsync(connection =>
    {
        Assert.True(ReaderStore.Restore(connection, chat));
        MissedEdits.Add(connection, chat, _office.Time.GetUtcNow().ToUnixTimeMilliseconds());
    });

    public ValueTask DisposeAsync() => _office.DisposeAsync();
}
