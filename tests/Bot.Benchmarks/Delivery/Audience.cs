using Bot.Articles;
using Bot.Readers;
using Bot.Stories;
using Bot.Topics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Delivery;

/// <summary>Fills a database with chats, what they follow, and articles, in large statements.</summary>
internal static class Audience
{
    /// <summary>Adds chats 1 to <paramref name="count"/>, each with a destination of the same key, sharing a few profiles.</summary>
    public static void AddChats(SqliteConnection connection, int count, int profiles = 1)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var i = 0; i < profiles; i++)
            ProfileStore.Intern(connection, new DeliveryProfile { NightFrom = 0, NightTo = 0, DailyLimit = i });
        connection.Execute(
            $"""
            WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < {count})
            INSERT INTO chats (chat_id, kind, title, language, created_at) SELECT id, 0, 'Reader', 'en', 0 FROM n;
            WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < {count})
            INSERT INTO destinations (destination_id, chat_id, profile_id) SELECT id, id, 1 + id % {profiles} FROM n;
            """);
        transaction.Commit();
    }

    /// <summary>Lets every n-th chat follow a search for a word, and returns its rule.</summary>
    public static long Follow(SqliteConnection connection, string word, int chats, int every = 1)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var rule = RuleStore.FindOrAdd(connection, RuleKind.Search, word);
        connection.Execute(
            $"""
            WITH RECURSIVE n (id) AS (SELECT {every} UNION ALL SELECT id + {every} FROM n WHERE id + {every} <= {chats})
            INSERT INTO subscriptions (rule_id, destination_id, scope, created_at) SELECT @rule, id, 0, 0 FROM n
            """,
            new { rule });
        transaction.Commit();
        return rule;
    }

    /// <summary>Adds an article about a word, as a story of its own that is ready to be planned, and returns its key.</summary>
    public static long Publish(SqliteConnection connection, string word, int number)
    {
        byte[] hash = [(byte)number, .. System.Text.Encoding.UTF8.GetBytes(word)];
        var id = ArticleStore.Add(connection, Sample(word, number), hash, quiet: false);
        ArticleStore.SetStory(connection, id, StoryStore.Add(connection, id, StoryState.Open, 0));
        return id;
    }

    private static Article Sample(string word, int number) => new()
    {
        SourceId = "bench",
        Identity = $"{word}-{number}",
        Headline = $"Talks on {word} open in the capital, round {number}",
        Dateline = new Dateline("BERGEN", new DateOnly(2026, 3, 2), "Sample Wire"),
        Paragraphs = ["Ministers met on Monday.", "They will meet again on Friday."],
        Summary = $"Ministers from nine countries met on Monday to discuss {word} and agreed to meet again on Friday, their hosts said after the first day.",
        PublishedAt = new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero),
        // An alert that comes hours late would leave in a digest.
        ReceivedAt = TimeProvider.System.GetUtcNow(),
        Url = "https://news.example/stories/talks-open-in-the-capital",
    };
}
