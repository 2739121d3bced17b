using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Stories.Grouping;

/// <summary>The tables that let grouping go on after a restart.</summary>
internal static class StoryTermStore
{
    private const int MostForgotten = 2_000;

    /// <summary>Returns what articles since an instant (Unix milliseconds) are compared by, in the order in which they were grouped.</summary>
    public static IEnumerable<StoredTerms> Since(SqliteConnection connection, long since) =>
        connection.Query<StoredTerms>(
            """
            SELECT t.article_id, a.story_id, s.coverage_id, s.state, t.at, t.terms
            FROM story_terms AS t JOIN articles AS a USING (article_id) JOIN stories AS s ON s.story_id = a.story_id
            WHERE t.at >= @since ORDER BY t.article_id
            """,
            new { since },
            buffered: false);

    /// <summary>A statement that stores what an article is compared by: article, instant, terms. Needs the writer's connection.</summary>
    public static PreparedCommand Adding(SqliteConnection connection) =>
        new(connection, "INSERT OR REPLACE INTO story_terms (article_id, at, terms) VALUES ($article, $at, $terms)", "$article", "$at", "$terms");

    /// <summary>Forgets some of what came before an instant. Needs the writer's connection.</summary>
    public static int Forget(SqliteConnection connection, long before) =>
        connection.Execute(
            "DELETE FROM story_terms WHERE article_id IN (SELECT article_id FROM story_terms WHERE at < @before ORDER BY at LIMIT @most)",
            new { before, most = MostForgotten });

    /// <summary>Returns what was learned of terms and the last article it was learned from.</summary>
    public static (TermRarity Rarity, long ArticleId) Rarity(SqliteConnection connection) =>
        connection.QueryFirstOrDefault<(long ArticleId, byte[]? Learned)>("SELECT article_id, learned FROM term_rarity WHERE id = 1") is (var article, { } learned)
            ? (TermRarityCode.Read(learned), article)
            : (new TermRarity(), 0);

    /// <summary>Stores what was learned of terms up to an article. Needs the writer's connection.</summary>
    public static void SetRarity(SqliteConnection connection, long articleId, byte[] learned) =>
        connection.Execute("INSERT OR REPLACE INTO term_rarity (id, article_id, learned) VALUES (1, @articleId, @learned)", new { articleId, learned });
}
