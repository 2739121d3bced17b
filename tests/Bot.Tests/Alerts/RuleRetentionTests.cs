using Bot.Alerts;
using Bot.Articles;
using Bot.Matching;
using Bot.Readers;
using Bot.Tests.Matching;
using Bot.Tests.Support;
using Bot.Topics;
using Dapper;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Alerts;

public sealed class RuleRetentionTests : IAsyncDisposable
{
    private readonly TestDatabase _data = new();
    private readonly FakeTimeProvider _time = new(Given.Time);
    private readonly RuleIndex _index = new();

    [Fact]
    public async Task A_search_that_nobody_follows_is_forgotten_after_a_while_with_all_it_matched()
    {
        var (followed, left) = (await FollowAsync("kept"), await FollowAsync("harbour"));
        var topic = await _data.WriteAsync(connection => RuleStore.FindOrAdd(connection, RuleKind.Topic, "defence"));
        await MatchAsync(left, articles: 2500);
        await MatchAsync(followed, articles: 3);
        await LeaveAsync(left);

        Assert.Equal(0, await ForgetAsync());
        _time.Advance(RuleRetention.Kept);
        Assert.Equal(0, await ForgetAsync());
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal([left], _index.Match(Asked.Text("Harbour opens")).Select(match => match.RuleId));
        Assert.Equal(1, await ForgetAsync());

        Assert.Empty(_index.Match(Asked.Text("Harbour opens")));
        Assert.Equal([followed, topic], _data.Read(reader => RuleStore.After(reader, 0).Select(rule => rule.RuleId).ToList()));
        Assert.Equal(3, _data.Read(reader => reader.ExecuteScalar<int>("SELECT count(*) FROM article_rules")));
        Assert.True(await FollowAsync("harbour") > topic);
    }

    [Fact]
    public async Task A_search_that_is_followed_again_stays_and_its_time_begins_anew()
    {
        var rule = await FollowAsync("harbour");
        await LeaveAsync(rule);
        await ForgetAsync();
        _time.Advance(TimeSpan.FromDays(20));
        Assert.Equal(rule, await FollowAsync("harbour"));
        _time.Advance(TimeSpan.FromDays(20));
        Assert.Equal(0, await ForgetAsync());
        await LeaveAsync(rule);
        await ForgetAsync();
        _time.Advance(TimeSpan.FromDays(20));
        Assert.Equal(0, await ForgetAsync());
        _time.Advance(TimeSpan.FromDays(11));
        Assert.Equal(1, await ForgetAsync());
    }

    [Fact]
    public async Task A_search_followed_again_between_two_looks_is_not_forgotten()
    {
        var rule = await FollowAsync("harbour");
        await LeaveAsync(rule);
        await ForgetAsync();
        await FollowAsync("harbour");
        _time.Advance(RuleRetention.Kept + TimeSpan.FromHours(1));

        Assert.Equal(0, await ForgetAsync());
        Assert.Equal([rule], _index.Match(Asked.Text("Harbour opens")).Select(match => match.RuleId));
        Assert.Null(_data.Read(reader => reader.ExecuteScalar<long?>("SELECT unfollowed_at FROM rules")));
    }

    public ValueTask DisposeAsync() => _data.DisposeAsync();

    private Task<int> ForgetAsync() =>
        new RuleRetention(_data.Database, _data.Writer, _index, _time).ForgetAsync(TestContext.Current.CancellationToken);

    private async Task<long> FollowAsync(string text)
    {
        var ruleId = await _data.WriteAsync(connection =>
        {
            var rule = RuleStore.FindOrAdd(connection, RuleKind.Search, text);
            SubscriptionStore.Add(connection, Reader(connection).DestinationId, rule, SubscriptionScope.MainSubject, 1);
            return rule;
        });
        _index.Add(ruleId, Asked.Rule(text));
        return ruleId;
    }

    private Task LeaveAsync(long ruleId) =>
        _data.WriteAsync(connection => SubscriptionStore.Remove(connection, Reader(connection).DestinationId, ruleId));

    private static Destination Reader(Microsoft.Data.Sqlite.SqliteConnection connection) =>
        ReaderStore.FindOrAdd(connection, Given.Chat(), 0, new DeliveryProfile(), 1);

    private Task MatchAsync(long ruleId, int articles) => _data.WriteAsync(connection =>
    {
        for (var number = 0; number < articles; number++)
        {
            var articleId = ArticleStore.Add(connection, Given.Article($"{ruleId} {number}", "Harbour opens"), [1], quiet: false);
            AlertStore.SetMatches(connection, articleId, [new RuleMatch(ruleId, 1, MainSubject: true)]);
        }
    });
}
