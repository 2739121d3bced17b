using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Chat;
using Bot.Tests.Support;
using Bot.Topics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Readers;

public sealed class ChatMoveTests
{
    private const long Old = -77;
    private const long New = -1001234567890;

    [Fact]
    public async Task Everything_that_is_keyed_by_the_chat_goes_with_it()
    {
        await using var data = new TestDatabase();
        var destination = await AddAsync(data, Old, "defence");
        await data.WriteAsync(connection =>
        {
            connection.Execute("INSERT INTO offers (chat_id, payload, created_at) VALUES (@Old, 'x', 1)", new { Old });
            connection.Execute("INSERT INTO pauses (chat_id, until) VALUES (@Old, 900)", new { Old });
            connection.Execute("INSERT INTO forgotten (chat_id, since) VALUES (@Old, 1)", new { Old });
            foreach (var (id, state) in new[] { (1, 0), (2, 2) })
                connection.Execute("INSERT INTO inbox (update_id, chat_id, received_at, payload, state) VALUES (@id, @Old, 1, @payload, @state)", new { id, Old, payload = Update(), state });
            connection.Execute("INSERT INTO inbox (update_id, chat_id, received_at, payload) VALUES (3, @Old, 1, 'not JSON')", new { Old });
            connection.Execute("INSERT INTO contents (body) VALUES (@body)", new { body = $$"""{"fromChatId":{{Old}},"targetMessageId":4}""" });
            connection.Execute(
                "INSERT INTO outbox (kind, lane, destination_id, due_at, content) VALUES (6, 0, @DestinationId, 0, @content)",
                new { destination.DestinationId, content = $$"""{"fromChatId":{{Old}}}""" });
        });

        await data.WriteAsync(connection => ChatLifecycle.Move(connection, Old, New, 5));

        Assert.Equal(destination.DestinationId, data.Read(connection => ReaderStore.Find(connection, New, 0))?.DestinationId);
        Assert.Null(data.Read(connection => ReaderStore.GetChat(connection, Old)));
        foreach (var table in new[] { "offers", "pauses", "forgotten", "inbox", "destinations", "chats" })
            Assert.Equal([New], data.Read(connection => connection.Query<long>($"SELECT DISTINCT chat_id FROM {table}").ToList()));
        Assert.Equal(New, JsonNode.Parse(data.Read(connection => connection.QuerySingle<string>("SELECT payload FROM inbox WHERE update_id = 1")))?["message"]?["chat"]?["id"]?.GetValue<long>());
        Assert.Equal([New, New], data.Read(connection => connection.Query<long>("SELECT body ->> '$.fromChatId' FROM contents UNION ALL SELECT content ->> '$.fromChatId' FROM outbox").ToList()));
    }

    [Fact]
    public async Task Where_both_are_known_they_become_one_with_all_that_either_followed_and_was_told()
    {
        await using var data = new TestDatabase();
        var old = await AddAsync(data, Old, "defence");
        var young = await AddAsync(data, New, "sport");
        await data.WriteAsync(connection =>
        {
            ReaderStore.SetProfile(connection, old.DestinationId, new DeliveryProfile { DailyLimit = 3 });
            ReaderStore.SetLanguage(connection, Old, "uk");
            for (var story = 1; story <= 3; story++)
                connection.Execute("INSERT INTO stories (created_at, updated_at) VALUES (1, 1)");
            Tell(connection, 1, old.DestinationId, MessageState.Sent);
            Tell(connection, 2, young.DestinationId, MessageState.Sent);
            Tell(connection, 3, old.DestinationId, MessageState.Pending);
            Tell(connection, 3, young.DestinationId, MessageState.Pending);
            connection.Execute("INSERT INTO outbox (kind, lane, destination_id, due_at, state, epoch) VALUES (0, 0, @DestinationId, 0, 1, 1)", new { young.DestinationId });
            connection.Execute("INSERT INTO muted_stories (destination_id, story_id) VALUES (@DestinationId, 9)", new { young.DestinationId });
            for (var story = 1; story <= SavedStoryStore.Most; story++)
            {
                SavedStoryStore.Add(connection, old.DestinationId, Saved(story));
                SavedStoryStore.Add(connection, young.DestinationId, Saved(story + 10));
            }

            connection.Execute(
                "INSERT INTO broadcasts (person_id, home_id, kind, content_id, created_at, expires_at, audience) VALUES (1, @DestinationId, 3, 1, 1, 1, 1)",
                new { young.DestinationId });
        });

        await data.WriteAsync(connection => ChatLifecycle.Move(connection, Old, New, 5));

        var one = data.Read(connection => ReaderStore.Find(connection, New, 0));
        Assert.Equal(old.DestinationId, one?.DestinationId);
        Assert.Equal(["defence", "sport"], data.Read(connection => SubscriptionStore.Of(connection, old.DestinationId).Select(it => it.Text).Order().ToList()));
        Assert.Equal(3, data.Read(connection => ProfileStore.Get(connection, one?.ProfileId ?? 0)).DailyLimit);
        Assert.Equal("uk", data.Read(connection => ReaderStore.GetChat(connection, New))?.Language);
        Assert.Equal([1L, 2L, 3L], data.Read(connection => connection.Query<long>("SELECT story_id FROM alerts WHERE destination_id = @DestinationId", new { old.DestinationId }).ToList()));
        Assert.Equal(1, data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE story_id = 3 AND destination_id = @DestinationId", new { old.DestinationId })));
        Assert.Equal(2, data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE kind = 1 AND state = 2 AND destination_id = @DestinationId", new { old.DestinationId })));
        Assert.Equal(1, data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE state = 1 AND destination_id = @DestinationId", new { old.DestinationId })));
        Assert.Equal(old.DestinationId, data.Read(connection => connection.ExecuteScalar<long>("SELECT home_id FROM broadcasts")));
        Assert.Equal(1, data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM muted_stories WHERE destination_id = @DestinationId", new { old.DestinationId })));
        Assert.Equal(
            Enumerable.Range(11, SavedStoryStore.Most).Reverse().Select(story => Saved(story)),
            data.Read(connection => SavedStoryStore.Of(connection, old.DestinationId)));
        Assert.Null(data.Read(connection => ReaderStore.GetChat(connection, Old)));
        await data.WriteAsync(connection => ChatLifecycle.Move(connection, Old, New, 6));
    }

    [Fact]
    public async Task A_forgotten_chat_gives_nothing_to_the_new_one_and_takes_nothing_away()
    {
        await using var data = new TestDatabase();
        await AddAsync(data, Old, "defence");
        var young = await AddAsync(data, New, "sport");
        await data.WriteAsync(connection => connection.Execute("INSERT INTO forgotten (chat_id, since) VALUES (@Old, 1)", new { Old }));

        await data.WriteAsync(connection => ChatLifecycle.Move(connection, Old, New, 5));

        Assert.Equal(["sport"], data.Read(connection => SubscriptionStore.Of(connection, young.DestinationId).Select(it => it.Text).ToList()));
        Assert.Equal(0, data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM forgotten")));
        Assert.Null(data.Read(connection => ReaderStore.GetChat(connection, Old)));
    }

    /// <summary>Whoever adds a table that is keyed by a chat or a destination must say in a trigger how it moves.</summary>
    [Fact]
    public async Task Every_column_of_a_chat_or_a_destination_in_the_schema_moves()
    {
        await using var data = new TestDatabase();
        var columns = data.Read(connection => connection.Query<(string Table, string Column)>(
            "SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' AND (c.name LIKE '%chat_id' OR c.name = 'destination_id')").ToList());
        var cascades = data.Read(connection => connection.Query<(string Table, string Column)>(
            "SELECT t.name, f.\"from\" FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table' AND f.\"table\" = 'chats' AND f.on_update = 'CASCADE'").ToList());
        var triggers = data.Read(connection => connection.Query<(string Name, string Sql)>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").ToDictionary(it => it.Name, it => it.Sql));
        var moved = string.Concat(triggers.Where(it => it.Key.StartsWith("chats_moved", StringComparison.Ordinal)).Select(it => it.Value));
        var folded = string.Concat(triggers.Where(it => it.Key.StartsWith("destinations_folded", StringComparison.Ordinal)).Select(it => it.Value));

        var left = columns.Where(it => it.Table is not ("chats" or "destinations")).Where(it => it.Column == "destination_id"
            ? !Names(folded, it.Table)
            : !Names(moved, it.Table) && !cascades.Contains(it));

        Assert.Empty(left);
        Assert.Contains(("inbox", "chat_id"), columns);
        Assert.Contains(("subscriptions", "destination_id"), columns);
    }

    private static SavedStory Saved(int story) => new() { StoryId = story, SavedAt = story, Headline = "Head", Outlet = "Wire", Link = "https://news.example" };

    private static bool Names(string trigger, string table) =>
        System.Text.RegularExpressions.Regex.IsMatch(trigger, $@"(UPDATE( OR \w+)?|INSERT INTO) {table}\b", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Update() => SomeUpdate.Text(1, "/help", Old, 5, "en").ToJsonString();

    private static Task<Destination> AddAsync(TestDatabase data, long chat, string topic) => data.WriteAsync(connection =>
    {
        var destination = ReaderStore.FindOrAdd(connection, Given.Chat(chat) with { Kind = ChatKind.Group }, 0, new DeliveryProfile(), 0);
        SubscriptionStore.Add(connection, destination.DestinationId, RuleStore.FindOrAdd(connection, RuleKind.Topic, topic), SubscriptionScope.MainSubject, 1);
        return destination;
    });

    private static void Tell(SqliteConnection connection, long story, long destination, MessageState state)
    {
        connection.Execute("INSERT INTO alerts (story_id, destination_id, article_id) VALUES (@story, @destination, 1)", new { story, destination });
        connection.Execute("INSERT INTO outbox (kind, lane, destination_id, due_at, state, story_id, article_id) VALUES (1, 2, @destination, 0, @state, @story, 1)", new { story, destination, state });
    }
}
