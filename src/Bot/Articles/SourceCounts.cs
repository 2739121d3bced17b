using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Articles;

/// <summary>How much each source has brought.</summary>
internal static class SourceCounts
{
    /// <summary>Articles and versions that arrived since an instant (Unix milliseconds), by source; a source without any is not in it.</summary>
    public static IReadOnlyDictionary<string, long> Since(SqliteConnection connection, long since) =>
        connection.Query<(string Source, long Count)>("SELECT source_id, count(*) FROM articles WHERE received_at >= @since GROUP BY source_id", new { since })
            .ToDictionary(row => row.Source, row => row.Count, StringComparer.Ordinal);
}
