using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Alerts.FollowUps;

public sealed class FollowUpRetentionTests : IAsyncDisposable
{
    private static readonly Article First = Given.Article(headline: "Parliament backs budget by 68 to 31");
    private static readonly Article Updated = First with { Paragraphs = ["The navy opened a harbour on Monday.", "More is known now."] };
    private static readonly Article Corrected = Updated with { Headline = "Parliament backs budget by 61 to 38" };

    private readonly NewsOffice _office = new();

    [Fact]
    public async Task A_follow_up_that_is_done_goes_with_the_last_message_of_its_story()
    {
        await DoneAsync();
        Assert.Equal(0, await ForgetAsync());

        await _office.ExecuteAsync("DELETE FROM outbox WHERE destination_id = 1");
        Assert.Equal(0, await ForgetAsync());

        await _office.ExecuteAsync("DELETE FROM outbox WHERE destination_id = 2");
        Assert.Equal(1, await ForgetAsync());
        Assert.Equal(0, FollowUps());
    }

    [Fact]
    public async Task One_that_is_not_done_or_whose_article_is_not_planned_stays()
    {
        await DoneAsync();
        await _office.ExecuteAsync("DELETE FROM outbox; UPDATE follow_ups SET done = 0");
        Assert.Equal(0, await ForgetAsync());

        await _office.ExecuteAsync("UPDATE follow_ups SET done = 1; UPDATE articles SET stage = 1");
        Assert.Equal(0, await ForgetAsync());
        Assert.Equal(1, FollowUps());
    }

    [Fact]
    public async Task A_correction_after_its_messages_were_forgotten_is_done_and_reaches_those_told_since()
    {
        var story = await DoneAsync();
        await _office.ExecuteAsync("DELETE FROM outbox WHERE destination_id IN (1, 2)");
        await ForgetAsync();
        await _office.AlertsAsync(story, MessageState.Sent, 3, 3);

        await _office.ArriveAsync(Corrected);
        await _office.FollowUpAsync();

        Assert.Equal([(Lane.Alerts, 3L)], _office.Waiting(MessageKind.Edit));
        Assert.Contains("61 to 38", Assert.Single(_office.Leaving(MessageKind.Notice)).Html, StringComparison.Ordinal);
        Assert.Equal(0, _office.Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM follow_ups WHERE done = 0")));
    }

    private async Task<long> DoneAsync()
    {
        await _office.AddReadersAsync(3);
        var story = await _office.ArriveAsync(First);
        await _office.PlannedAsync();
        await _office.AlertsAsync(story, MessageState.Sent, 1, 2);
        await _office.ArriveAsync(Updated);
        await _office.FollowUpAsync();
        Assert.Equal(1, FollowUps());
        return story;
    }

    private Task<int> ForgetAsync() => new FollowUpRetention(_office.Data.Database, _office.Data.Writer).ForgetAsync(TestContext.Current.CancellationToken);

    private int FollowUps() => _office.Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM follow_ups"));

    public ValueTask DisposeAsync() => _office.DisposeAsync();
}
