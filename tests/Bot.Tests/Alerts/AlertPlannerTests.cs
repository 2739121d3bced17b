using Bot.Alerts;
using Bot.Articles;
using Bot.Matching;
using Bot.Outbox;
using Bot.Readers;
using Bot.Stories;
using Bot.Tests.Support;
using Bot.Topics;
using Bot.Topics.Rules;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Bot.Tests.Alerts;

public sealed class AlertPlannerTests : IAsyncDisposable
{
    private readonly TestDatabase _data = new();
    private readonly FakeTimeProvider _time = new(Given.Time);
    private readonly RuleIndex _index = new();
    private readonly OutboxSignal _outbox = new();

    [Fact]
    public async Task Articles_with_few_followers_are_planned_together_each_with_its_own_due_times()
    {
        await FollowAsync("harbour", [1, 2], new DeliveryProfile { NightFrom = 0, NightTo = 0 });
        await FollowAsync("harbour", [3], new DeliveryProfile { NightFrom = 0, NightTo = 0, Breaking = false });
        await FollowAsync("glacier", [2, 4], new DeliveryProfile { NightFrom = 0, NightTo = 0 });
        var plain = await ArriveAsync("Harbour opens");
        var held = await ArriveAsync("Glacier retreats", article => article with { EmbargoUntil = Given.Time.AddHours(2) });
        var nobody = await ArriveAsync("Nothing of note");
        var breaking = await ArriveAsync("Harbour burns", article => article with { Urgency = 1 });
        var last = await ArriveAsync("Glacier returns");

        Assert.Equal(10, await PlanAsync());

        var now = Given.Time.ToUnixTimeMilliseconds();
        var later = Given.Time.AddHours(2).ToUnixTimeMilliseconds();
        Assert.Equal(
            [
                (plain, 1, now, Lane.Alerts), (plain, 2, now, Lane.Alerts), (plain, 3, now, Lane.Alerts),
                (held, 2, later, Lane.Alerts), (held, 4, later, Lane.Alerts),
                (breaking, 1, now, Lane.Breaking), (breaking, 2, now, Lane.Breaking), (breaking, 3, now, Lane.Alerts),
                (last, 2, now, Lane.Alerts), (last, 4, now, Lane.Alerts),
            ],
            Waiting());
        Assert.All([plain, held, nobody, breaking, last], article => Assert.Equal(ArticleStage.Planned, Stage(article)));
        Assert.Equal(0, await PlanAsync());
    }

    [Fact]
    public async Task One_that_many_follow_does_not_change_what_its_neighbours_get()
    {
        await FollowAsync("glacier", [1, 70], new DeliveryProfile { NightFrom = 0, NightTo = 0 });
        await FollowAsync("harbour", [.. Enumerable.Range(1, 60)], new DeliveryProfile { NightFrom = 0, NightTo = 0 });
        var few = await ArriveAsync("Glacier retreats");
        var many = await ArriveAsync("Harbour opens");
        var both = await ArriveAsync("Harbour near a glacier opens");
        var after = await ArriveAsync("Glacier returns");

        Assert.Equal(2 + 60 + 61 + 2, await PlanAsync());

        Assert.Equal([(few, 2), (many, 60), (both, 61), (after, 2)], Waiting().GroupBy(row => row.Article).Select(rows => (rows.Key, rows.Count())));
        Assert.Equal(0, _data.Read(reader => reader.ExecuteScalar<int>("SELECT count(*) FROM plans")));
    }

    [Fact]
    public async Task A_story_that_few_follow_is_told_once_however_often_it_is_planned_and_never_to_who_paused()
    {
        await FollowAsync("harbour", [1, 2, 3], new DeliveryProfile());
        await _data.WriteAsync(connection => connection.Execute("UPDATE destinations SET paused = 1 WHERE destination_id = 2"));
        var first = await ArriveAsync("Harbour opens");
        Assert.Equal(2, await PlanAsync());

        await ArriveAsync("Harbour opens again", story: first);
        await _data.WriteAsync(connection => connection.Execute("UPDATE articles SET stage = 1"));

        Assert.Equal(0, await PlanAsync());
        Assert.Equal([(first, 1), (first, 3)], Waiting().Select(row => (row.Article, row.Chat)));
    }

    public async ValueTask DisposeAsync()
    {
        await _data.DisposeAsync();
        _outbox.Dispose();
    }

    private Task<long> PlanAsync() =>
        new AlertPlanner(_data.Database, _data.Writer, _index, new DueTimes(DateTimeZoneProviders.Tzdb), _outbox, _time, NullLogger<AlertPlanner>.Instance)
            .PlanWaitingAsync(TestContext.Current.CancellationToken);

    /// <summary>Lets chats, which are met in the order of their numbers, follow a word.</summary>
    private async Task FollowAsync(string word, int[] chats, DeliveryProfile profile)
    {
        var parse = RuleParser.Parse(word);
        Assert.True(parse.IsRule);
        var rule = await _data.WriteAsync(connection => RuleStore.FindOrAdd(connection, RuleKind.Search, word));
        _index.Add(rule, parse.Rule);
        await _data.WriteAsync(connection =>
        {
            foreach (var chat in chats)
            {
                ReaderStore.FindOrAdd(connection, Given.Chat(chat), 0, profile, 0);
                var destination = connection.QuerySingle<long>("SELECT destination_id FROM destinations WHERE chat_id = @chat", new { chat });
                SubscriptionStore.Add(connection, destination, rule, SubscriptionScope.MainSubject, 1);
            }
        });
    }

    /// <summary>Adds an article as grouping leaves it, in a story of its own or in that of another.</summary>
    private Task<long> ArriveAsync(string headline, Func<Article, Article>? change = null, long? story = null) => _data.WriteAsync(connection =>
    {
        var article = Given.Article(headline, headline) with { Paragraphs = ["It was said on Monday."], Summary = "It was said on Monday.", ReceivedAt = Given.Time };
        var id = ArticleStore.Add(connection, change?.Invoke(article) ?? article, System.Text.Encoding.UTF8.GetBytes(headline), quiet: false);
        ArticleStore.SetStory(connection, id, story ?? StoryStore.Add(connection, id, StoryState.Open, 0));
        return id;
    });

    private ArticleStage Stage(long article) =>
        _data.Read(reader => (ArticleStage)reader.ExecuteScalar<long>("SELECT stage FROM articles WHERE article_id = @article", new { article }));

    private List<(long Article, int Chat, long Due, Lane Lane)> Waiting() => _data.Read(reader => reader
        .Query<(long, int, long, long)>(
            """
            SELECT article_id, chat_id, due_at, lane FROM outbox JOIN destinations USING (destination_id)
            WHERE state = 0 ORDER BY article_id, chat_id
            """)
        .Select(row => (row.Item1, row.Item2, row.Item3, (Lane)row.Item4))
        .ToList());
}
