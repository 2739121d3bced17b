using Bot.Alerts;
using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Bot.Stories;
using Bot.Tests.Outbox;
using Bot.Tests.Support;
using Bot.Topics;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Tests.Alerts;

/// <summary>A pump with the real second look and a clock of its own; chats follow one rule, and stories come as planning leaves them.</summary>
internal sealed class NewsHouse : IAsyncDisposable
{
    private long _stories;
    private long _story;
    private Article? _last;

    public NewsHouse(DateTimeOffset start, string? folder = null, PumpOptions? options = null)
    {
        options ??= new PumpOptions { OverallPerSecond = 0, ChatGapMilliseconds = 0 };
        Time = new AdjustableTime(start);
        House = new PumpHouse(options, Time, folder, new SecondLook(new DueTimes(DateTimeZoneProviders.Tzdb), options))
        {
            AtEachLook = () => Time.Pass(TimeSpan.FromMilliseconds(100)),
        };
    }

    public AdjustableTime Time { get; }

    public PumpHouse House { get; }

    /// <summary>Adds a chat whose destination has the same key, with these settings; it follows the rule.</summary>
    public Task FollowAsync(long chat, DeliveryProfile profile) => House.Data.WriteAsync(connection =>
    {
        var destination = ReaderStore.FindOrAdd(connection, Given.Chat(chat), 0, profile, 0);
        Assert.Equal(chat, destination.DestinationId);
        SubscriptionStore.Add(connection, destination.DestinationId, RuleStore.FindOrAdd(connection, RuleKind.Topic, "defence"), SubscriptionScope.MainSubject, 1);
    });

    /// <summary>Adds a story that was accepted now, and its alert for a chat. Returns the row of the alert.</summary>
    public Task<long> AlertAsync(long chat, Func<Article, Article>? change = null, Lane lane = Lane.Alerts) => House.Data.WriteAsync(connection =>
    {
        _last = Given.Article($"story {++_stories} {Guid.NewGuid()}") with { ReceivedAt = Time.GetUtcNow() };
        _last = change?.Invoke(_last) ?? _last;
        var articleId = ArticleStore.Add(connection, _last, [1], quiet: false);
        _story = StoryStore.Add(connection, articleId, StoryState.Open, 0);
        return Promise(connection, chat, articleId, lane);
    });

    /// <summary>Adds an article of another source to the last story, and its alert for a chat that had none. Returns the row of the alert.</summary>
    public Task<long> JoinAsync(long chat) => House.Data.WriteAsync(connection =>
    {
        var joining = Given.Article($"joining {Guid.NewGuid()}") with { ReceivedAt = Time.GetUtcNow() };
        return Promise(connection, chat, ArticleStore.Add(connection, joining, [2], quiet: false), Lane.Alerts);
    });

    /// <summary>Lets a next version of the last story's article speak for it.</summary>
    public Task NextVersionAsync(PublicationStatus status) => House.Data.WriteAsync(connection =>
    {
        _last = _last! with { Version = _last.Version + 1, Status = status, ReceivedAt = Time.GetUtcNow() };
        var articleId = ArticleStore.Add(connection, _last, [3], quiet: false);
        StoryStore.Join(connection, _story, _last with { Id = articleId }, 0);
        ArticleStore.SetStory(connection, articleId, _story);
        connection.Execute("INSERT INTO article_rules (article_id, rule_id, score, main) SELECT @articleId, rule_id, 9, 1 FROM rules", new { articleId });
    });

    private long Promise(SqliteConnection connection, long chat, long articleId, Lane lane)
    {
        ArticleStore.SetStory(connection, articleId, _story);
        connection.Execute("INSERT INTO article_rules (article_id, rule_id, score, main) SELECT @articleId, rule_id, 9, 1 FROM rules", new { articleId });
        return connection.ExecuteScalar<long>(
            "INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id) VALUES (1, @lane, @chat, @now, @_story, @articleId) RETURNING outbox_id",
            new { lane, chat, now = Time.GetUtcNow().ToUnixTimeMilliseconds(), _story, articleId });
    }

    /// <summary>Adds an alert and waits until the pump has dealt with it.</summary>
    public async Task<(MessageState State, MessageKind Kind, DateTimeOffset Due)> AlertAndSeeAsync(long chat, Func<Article, Article>? change = null, Lane lane = Lane.Alerts)
    {
        var row = await AlertAsync(chat, change, lane);
        await UntilDealtWithAsync(row);
        return See(row);
    }

    public Task UntilDealtWithAsync(long row) => House.UntilAsync(() => See(row) is not ({ State: MessageState.Pending, Kind: MessageKind.Alert } or { State: MessageState.Claimed }));

    public (MessageState State, MessageKind Kind, DateTimeOffset Due) See(long row)
    {
        var (state, kind, due) = House.Data.Read(connection => connection.QuerySingle<(long, long, long)>("SELECT state, kind, due_at FROM outbox WHERE outbox_id = @row", new { row }));
        return ((MessageState)state, (MessageKind)kind, DateTimeOffset.FromUnixTimeMilliseconds(due));
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
