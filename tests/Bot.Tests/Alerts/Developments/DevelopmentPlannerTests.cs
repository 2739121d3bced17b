using Bot.Alerts.Developments;
using Bot.Articles;
using Bot.Outbox;
using Bot.Tests.Alerts.FollowUps;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Alerts.Developments;

public sealed class DevelopmentPlannerTests
{
    private const string Quake = "Strong earthquake strikes coast of Chile near Valparaiso, port closed";
    private const string Schools = "Valparaiso schools to stay shut after earthquake while engineers inspect buildings";

    [Fact]
    public async Task A_related_story_is_promised_once_to_those_who_follow()
    {
        await using var office = new NewsOffice();
        await office.AddReadersAsync(5);
        var story = await FollowedAsync(office, 2, 4);
        var related = await office.ArriveAsync(Article("b", Schools));
        Assert.NotEqual(story, related);

        await PlanAsync(office);
        await PlanAsync(office);
        Assert.Equal([2L, 4L], office.Waiting(MessageKind.Alert).Select(row => row.Destination));
        Assert.Equal(2, office.Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM alerts WHERE story_id = @related", new { related })));
    }

    [Fact]
    public async Task A_related_story_is_promised_though_a_later_version_of_it_was_grouped_before_the_first_was_planned()
    {
        await using var office = new NewsOffice();
        await office.AddReadersAsync(2);
        await FollowedAsync(office, 2);
        await office.ArriveAsync(Article("b", Schools));
        await office.ArriveAsync(Article("b", Schools) with { Paragraphs = ["The port was closed at noon, and the schools for a week."] });

        await PlanAsync(office);

        Assert.Equal([2L], office.Waiting(MessageKind.Alert).Select(row => row.Destination));
    }

    [Fact]
    public async Task Who_was_told_of_the_related_story_already_is_not_told_again()
    {
        await using var office = new NewsOffice();
        await office.AddReadersAsync(3);
        await FollowedAsync(office, 1, 2);
        var related = await office.ArriveAsync(Article("b", Schools));
        await office.ExecuteAsync($"INSERT INTO alerts (story_id, destination_id, article_id) VALUES ({related}, 1, 2)");
        await PlanAsync(office);
        Assert.Equal([2L], office.Waiting(MessageKind.Alert).Select(row => row.Destination));
    }

    [Fact]
    public async Task A_version_that_says_more_answers_the_first_message_and_a_changed_comma_does_not()
    {
        await using var office = new NewsOffice();
        await office.AddReadersAsync(2);
        var story = await FollowedAsync(office, 1);
        await office.AlertsAsync(story, MessageState.Sent, 1, 2);
        await office.ArriveAsync(Article("a", Quake) with { Paragraphs = ["The port was closed, at noon."] });
        await PlanAsync(office);
        await office.PlannedAsync();
        Assert.Empty(office.Waiting(MessageKind.Development));

        await office.ArriveAsync(Article("a", Quake) with { Paragraphs = ["The port was closed, at noon.", "Thousands left their homes for the hills, and ships left the harbour before the waves came."], Summary = "The port was closed, at noon." });
        await PlanAsync(office);
        Assert.Equal([1L], office.Waiting(MessageKind.Development).Select(row => row.Destination));
        var notice = Assert.Single(office.Leaving(MessageKind.Development));
        Assert.StartsWith($"<b>{Quake}</b>\nThe port was closed, at noon.", notice.Html, StringComparison.Ordinal);
        Assert.Equal(1001, notice.ReplyToMessageId);

        await office.Data.WriteAsync(connection => FollowedStoryStore.Unfollow(connection, 1, story));
        Assert.Empty(office.Leaving(MessageKind.Development));
    }

    [Fact]
    public async Task After_two_quiet_days_nobody_follows_any_more()
    {
        await using var office = new NewsOffice();
        await office.AddReadersAsync(1);
        var story = await FollowedAsync(office, 1);
        office.Time.Advance(TimeSpan.FromHours(47));
        await office.ArriveAsync(Article("b", Schools));
        await PlanAsync(office);
        await office.PlannedAsync();
        office.Time.Advance(TimeSpan.FromHours(47));
        Assert.True(office.Data.Read(connection => FollowedStoryStore.IsFollowed(connection, 1, story)));
        office.Time.Advance(TimeSpan.FromHours(2));
        await PlanAsync(office);
        Assert.False(office.Data.Read(connection => FollowedStoryStore.IsFollowed(connection, 1, story)));
    }

    private static async Task<long> FollowedAsync(NewsOffice office, params IReadOnlyList<long> destinations)
    {
        var story = await office.ArriveAsync(Article("a", Quake));
        await office.PlannedAsync();
        foreach (var destination in destinations)
            await office.Data.WriteAsync(connection => FollowedStoryStore.Follow(connection, destination, story, 1000 + (int)destination, office.Time.GetUtcNow().ToUnixTimeMilliseconds()));
        return story;
    }

    private static async Task PlanAsync(NewsOffice office)
    {
        using var signal = new OutboxSignal();
        await new DevelopmentPlanner(office.Data.Database, office.Data.Writer, signal, office.Time).PlanAsync(
            office.Data.Read(reader => ArticleStore.AtStage(reader, ArticleStage.Grouped, most: 100)),
            TestContext.Current.CancellationToken);
    }

    private static Bot.Articles.Article Article(string identity, string headline) =>
        Given.Article(identity, headline) with { Paragraphs = ["The port was closed at noon."], Summary = "The port was closed at noon.", Dateline = null };
}
