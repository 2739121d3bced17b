using System.Text.Json;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Articles;

/// <summary>The table of articles, one row a version. Methods that change something need the writer's connection.</summary>
internal static class ArticleStore
{
    private const string Select = "SELECT article_id, version, COALESCE(story_id, 0) AS story_id, quiet, received_at, document FROM articles";

    /// <summary>SQLite takes a partial index only where its condition stands word for word; without it, each look would read all articles there are.</summary>
    private const string Waiting = " AS a INDEXED BY articles_waiting WHERE stage < 2 AND stage = @stage";

    private static readonly Statement Adding = new(
        """
        INSERT INTO articles (source_id, identity, version, stage, quiet, status, received_at, published_at, fingerprint, document)
        VALUES (@source, @identity, @version, @stage, @quiet, @status, @received, @published, @fingerprint, @document)
        RETURNING article_id
        """,
        "@source", "@identity", "@version", "@stage", "@quiet", "@status", "@received", "@published", "@fingerprint", "@document");

    private static readonly Statement FindingNewest = new(
        "SELECT article_id FROM articles WHERE source_id = @source AND identity = @identity ORDER BY version DESC LIMIT 1", "@source", "@identity");

    private static readonly Statement FindingText = new(
        "SELECT 1 FROM articles WHERE fingerprint = @fingerprint AND source_id = @source LIMIT 1", "@fingerprint", "@source");

    private static readonly Statement SettingStage = new("UPDATE articles SET stage = @stage WHERE article_id = @article", "@stage", "@article");

    private static readonly Statement SettingStory = new("UPDATE articles SET story_id = @story, stage = 1 WHERE article_id = @article", "@story", "@article");

    /// <summary>Stores an article at the first stage and returns its key.</summary>
    public static long Add(SqliteConnection connection, Article article, byte[] fingerprint, bool quiet) =>
        Add(connection, article, fingerprint, Document(article), quiet);

    /// <inheritdoc cref="Add(SqliteConnection, Article, byte[], bool)"/>
    /// <param name="document">What <see cref="Document"/> gave for the article; its key, version and arrival may have been set since.</param>
    public static long Add(SqliteConnection connection, Article article, byte[] fingerprint, Utf8Text document, bool quiet) =>
        Adding.Number(
            connection,
            article.SourceId,
            article.Identity,
            article.Version,
            (int)ArticleStage.Received,
            quiet,
            (int)article.Status,
            article.ReceivedAt.ToUnixTimeMilliseconds(),
            article.PublishedAt?.ToUnixTimeMilliseconds(),
            fingerprint,
            document) ?? throw new InvalidOperationException("An article was stored without a key.");

    /// <summary>The article as its row keeps it. Pure: best called beside the writer.</summary>
    public static Utf8Text Document(Article article) => new(JsonSerializer.SerializeToUtf8Bytes(article, ArticlesJson.Default.Article));

    /// <summary>Returns an article by its key, or null.</summary>
    public static StoredArticle? Get(SqliteConnection connection, long articleId) =>
        One(connection, Select + " WHERE article_id = @articleId", new { articleId });

    /// <summary>Returns the newest version of an article of a source, or null.</summary>
    public static StoredArticle? Newest(SqliteConnection connection, string sourceId, string identity) =>
        FindingNewest.Number(connection, sourceId, identity) is { } articleId ? Get(connection, articleId) : null;

    /// <summary>Returns versions of an article of a source up to one, that one first, each older after it.</summary>
    public static IReadOnlyList<StoredArticle> Versions(SqliteConnection connection, string sourceId, string identity, int upTo, int most) =>
        Many(
            connection,
            Select + " WHERE source_id = @sourceId AND identity = @identity AND version <= @upTo ORDER BY version DESC LIMIT @most",
            new { sourceId, identity, upTo, most });

    /// <summary>Returns the last of the next articles at a stage beyond a key, so many at most; null where there is none.</summary>
    public static long? LastAtStage(SqliteConnection connection, ArticleStage stage, long afterId, int most) =>
        connection.QuerySingle<long?>(
            $"SELECT max(article_id) FROM (SELECT article_id FROM articles {Waiting} AND article_id > @afterId ORDER BY article_id LIMIT @most)",
            new { stage, afterId, most });

    /// <summary>Returns a key before which no article is at a stage any more: that before the first which is, else the last of all.</summary>
    public static long LastBefore(SqliteConnection connection, ArticleStage stage) =>
        connection.QuerySingle<long>(
            $"SELECT COALESCE((SELECT min(article_id) - 1 FROM articles {Waiting}), (SELECT max(article_id) FROM articles), 0)", new { stage });

    /// <summary>Returns, from those at a stage between two keys, the articles whose story has other articles or versions, oldest first.</summary>
    public static IReadOnlyList<StoredArticle> Following(SqliteConnection connection, ArticleStage stage, long afterId, long lastId) =>
        Many(
            connection,
            Select + Waiting + """
                  AND article_id > @afterId AND article_id <= @lastId
                  AND EXISTS (SELECT 1 FROM articles AS o WHERE o.story_id = a.story_id AND o.article_id < a.article_id)
                ORDER BY article_id
                """,
            new { stage, afterId, lastId });

    /// <summary>Returns who tells the other articles of a story, usable ones: the agencies they name, else their publishers; each once, in the order of their coming.</summary>
    /// <param name="connection">Any.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="sourceId">The source of the article that does not count.</param>
    /// <param name="identity">Its identity there.</param>
    public static IReadOnlyList<string> OtherOutlets(SqliteConnection connection, long storyId, string sourceId, string identity) =>
        connection.Query<string>(
            """
            SELECT COALESCE(NULLIF(json_extract(document, '$.dateline.agency'), ''), json_extract(document, '$.publisher')) AS outlet
            FROM articles AS a INDEXED BY articles_by_story
            WHERE story_id = @storyId AND (source_id <> @sourceId OR identity <> @identity) AND status = @usable AND outlet IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM articles AS n WHERE n.source_id = a.source_id AND n.identity = a.identity AND n.version > a.version)
            GROUP BY outlet ORDER BY min(article_id) LIMIT 20
            """,
            new { storyId, sourceId, identity, usable = PublicationStatus.Usable }).AsList();

    /// <summary>Whether a text is stored already, under whatever identity, from this source.</summary>
    public static bool HasText(SqliteConnection connection, string sourceId, byte[] fingerprint) =>
        FindingText.Number(connection, fingerprint, sourceId) is not null;

    /// <summary>Returns the fingerprint a stored article has (Normalising/TextFingerprint).</summary>
    public static byte[] FingerprintOf(SqliteConnection connection, long articleId) =>
        connection.QuerySingle<byte[]>("SELECT fingerprint FROM articles WHERE article_id = @articleId", new { articleId });

    /// <summary>Returns what waits at a stage, oldest first; nothing waits once it is planned or set aside.</summary>
    public static IReadOnlyList<StoredArticle> AtStage(SqliteConnection connection, ArticleStage stage, int most) =>
        Many(connection, Select + Waiting + " ORDER BY article_id LIMIT @most", new { stage, most });

    /// <summary>Moves an article to a stage.</summary>
    public static void SetStage(SqliteConnection connection, long articleId, ArticleStage stage) =>
        SettingStage.Execute(connection, (int)stage, articleId);

    /// <summary>Has the planned articles of a story that came after an instant planned once more.</summary>
    public static void PlanAgain(SqliteConnection connection, long storyId, DateTimeOffset after) =>
        connection.Execute(
            "UPDATE articles SET stage = @grouped WHERE story_id = @storyId AND stage = @planned AND received_at > @after",
            new { storyId, after = after.ToUnixTimeMilliseconds(), grouped = ArticleStage.Grouped, planned = ArticleStage.Planned });

    /// <summary>Takes up again what was set aside, and returns how many articles that were.</summary>
    public static int Resume(SqliteConnection connection) =>
        connection.Execute(
            "UPDATE articles INDEXED BY articles_set_aside SET stage = @grouped WHERE stage = 3",
            new { grouped = ArticleStage.Grouped });

    /// <summary>Makes an article part of a story, ready to be planned.</summary>
    public static void SetStory(SqliteConnection connection, long articleId, long storyId) =>
        SettingStory.Execute(connection, storyId, articleId);

    /// <summary>Returns the article that speaks for a story, or null where the story is unknown.</summary>
    public static StoredArticle? OfStory(SqliteConnection connection, long storyId) =>
        One(
            connection,
            Select + " WHERE article_id = (SELECT article_id FROM stories WHERE story_id = @storyId)",
            new { storyId });

    /// <summary>Returns the articles of a story, each in its newest version, in the order of their coming.</summary>
    public static IReadOnlyList<StoredArticle> NewestOfStory(SqliteConnection connection, long storyId, int most) =>
        Many(
            connection,
            Select + """
                 AS a WHERE story_id = @storyId
                  AND NOT EXISTS (
                    SELECT 1 FROM articles AS n WHERE n.source_id = a.source_id AND n.identity = a.identity AND n.version > a.version AND n.story_id = a.story_id)
                ORDER BY article_id LIMIT @most
                """,
            new { storyId, most });

    /// <summary>Moves an article with its versions from one story to another.</summary>
    public static void MoveToStory(SqliteConnection connection, string sourceId, string identity, long from, long into) =>
        connection.Execute(
            "UPDATE articles SET story_id = @into WHERE source_id = @sourceId AND identity = @identity AND story_id = @from",
            new { sourceId, identity, from, into });

    /// <summary>Returns the story of the newest article that stands at an address, among the latest there are; null where there is none.</summary>
    public static long? StoryOfAddress(SqliteConnection connection, string url) =>
        connection.QueryFirstOrDefault<long?>(
            """
            SELECT story_id FROM (SELECT article_id, story_id, document FROM articles ORDER BY article_id DESC LIMIT 20000)
            WHERE json_extract(document, '$.url') = @url AND story_id IS NOT NULL ORDER BY article_id DESC LIMIT 1
            """,
            new { url });

    /// <summary>Returns the story that earlier versions of an article belong to, or null where there is none.</summary>
    public static long? StoryOfEarlierVersion(SqliteConnection connection, string sourceId, string identity, int version) =>
        connection.QueryFirstOrDefault<long?>(
            """
            SELECT story_id FROM articles
            WHERE source_id = @sourceId AND identity = @identity AND version < @version AND story_id IS NOT NULL
            ORDER BY version DESC LIMIT 1
            """,
            new { sourceId, identity, version });

    /// <summary>Returns the newest usable articles that are about any of the rules, newest first, one a story.</summary>
    public static IReadOnlyList<StoredArticle> Latest(SqliteConnection connection, IReadOnlyCollection<long> ruleIds, int most) =>
        Many(
            connection,
            Select + """
                 WHERE article_id IN (
                    SELECT stories.article_id
                    FROM article_rules JOIN stories USING (article_id)
                    WHERE rule_id IN (SELECT value FROM json_each(@rules)) AND main = 1 AND stories.state = 0
                    ORDER BY stories.article_id DESC LIMIT @most)
                ORDER BY article_id DESC
                """,
            new { rules = $"[{string.Join(',', ruleIds)}]", most });

    /// <summary>Returns the newest usable articles of all, newest first, one a story.</summary>
    public static IReadOnlyList<StoredArticle> Latest(SqliteConnection connection, int most) =>
        Many(
            connection,
            Select + """
                 WHERE article_id IN (SELECT article_id FROM stories WHERE state = 0 ORDER BY article_id DESC LIMIT @most)
                ORDER BY article_id DESC
                """,
            new { most });

    /// <summary>Returns how many stories that arrived since an instant (Unix milliseconds) are about any of the rules; what was there at the very first start does not count.</summary>
    public static int CountAbout(SqliteConnection connection, IReadOnlyCollection<long> ruleIds, long since) =>
        connection.QuerySingle<int>(
            """
            SELECT COUNT(DISTINCT story_id)
            FROM article_rules JOIN articles USING (article_id)
            WHERE rule_id IN (SELECT value FROM json_each(@rules)) AND main = 1 AND quiet = 0
              AND article_id >= (SELECT MIN(article_id) FROM articles WHERE received_at >= @since)
            """,
            new { since, rules = $"[{string.Join(',', ruleIds)}]" });

    /// <summary>Returns how many articles and versions arrived since an instant (Unix milliseconds).</summary>
    public static int CountSince(SqliteConnection connection, long since) =>
        connection.ExecuteScalar<int>("SELECT count(*) FROM articles WHERE received_at >= @since", new { since });

    /// <summary>Returns when the first article that could alert anyone arrived (Unix milliseconds), or null.</summary>
    public static long? FirstAlerted(SqliteConnection connection) =>
        connection.QueryFirstOrDefault<long?>("SELECT received_at FROM articles WHERE quiet = 0 ORDER BY received_at LIMIT 1");

    private static StoredArticle? One(SqliteConnection connection, string sql, object parameters) =>
        connection.QuerySingleOrDefault<ArticleRow>(sql, parameters)?.Read();

    private static List<StoredArticle> Many(SqliteConnection connection, string sql, object parameters) =>
        [.. connection.Query<ArticleRow>(sql, parameters).Select(row => row.Read())];
}
