using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Sources.ContentFolder;

/// <summary>The tables of content folders and their files.</summary>
internal static class ContentFileStore
{
    /// <summary>As in the index content_files_untold.</summary>
    private const string Untold = "outcome IN (3, 4) AND told_at IS NULL";

    /// <summary>Whether the folder was seen before.</summary>
    public static bool IsKnownFolder(SqliteConnection connection, string sourceId, string root) =>
        connection.QuerySingle<bool>(
            "SELECT EXISTS (SELECT 1 FROM content_folders WHERE source_id = @sourceId AND root = @root)",
            new { sourceId, root });

    /// <summary>Remembers a folder at first sight, with the files that lie in it.</summary>
    public static void AddFolder(SqliteConnection connection, string sourceId, string root, DateTimeOffset now, IEnumerable<ContentFile> files)
    {
        connection.Execute(
            "INSERT INTO content_folders (source_id, root, first_seen_at) VALUES (@sourceId, @root, @now) ON CONFLICT DO NOTHING",
            new { sourceId, root, now = now.ToUnixTimeMilliseconds() });
        foreach (var file in files)
        {
            connection.Execute(
                """
                INSERT INTO content_files (source_id, path, size, modified_ticks, outcome, identity)
                VALUES (@sourceId, @Path, @Size, @ModifiedTicks, @Outcome, @Identity)
                ON CONFLICT DO NOTHING
                """,
                new { sourceId, file.Path, file.Size, file.ModifiedTicks, file.Outcome, file.Identity });
        }
    }

    /// <summary>Every file of a source, gone ones too.</summary>
    public static IReadOnlyList<ContentFile> All(SqliteConnection connection, string sourceId) =>
        [.. connection.Query<ContentFile>(
            "SELECT path, size, modified_ticks, outcome, hash, identity, reason FROM content_files WHERE source_id = @sourceId",
            new { sourceId })];

    /// <summary>The files that are refused at present, by path.</summary>
    public static IReadOnlyList<ContentFile> Refused(SqliteConnection connection, string sourceId) =>
        [.. connection.Query<ContentFile>(
            """
            SELECT path, size, modified_ticks, outcome, hash, identity, reason FROM content_files
            WHERE source_id = @sourceId AND outcome IN @outcomes ORDER BY path
            """,
            new { sourceId, outcomes = new[] { FileOutcome.Refused, FileOutcome.Unreadable } })];

    /// <summary>The files that are refused and that admins were not told of, by path.</summary>
    public static IReadOnlyList<ContentFile> RefusedUntold(SqliteConnection connection) =>
        [.. connection.Query<ContentFile>($"SELECT path, size, modified_ticks, outcome, hash, identity, reason FROM content_files WHERE {Untold} ORDER BY path")];

    /// <summary>Admins were told of all files that are refused.</summary>
    public static void SetRefusedTold(SqliteConnection connection, DateTimeOffset now) =>
        connection.Execute($"UPDATE content_files SET told_at = @now WHERE {Untold}", new { now = now.ToUnixTimeMilliseconds() });

    /// <summary>Writes what is known of a file. One refused anew, or for another reason, is to be told anew.</summary>
    public static void Save(SqliteConnection connection, string sourceId, ContentFile file) =>
        connection.Execute(
            """
            INSERT INTO content_files (source_id, path, size, modified_ticks, outcome, hash, identity, reason)
            VALUES (@sourceId, @Path, @Size, @ModifiedTicks, @Outcome, @Hash, @Identity, @Reason)
            ON CONFLICT (source_id, path) DO UPDATE SET
                size = excluded.size, modified_ticks = excluded.modified_ticks, outcome = excluded.outcome,
                hash = excluded.hash, identity = excluded.identity, reason = excluded.reason,
                told_at = CASE WHEN reason IS excluded.reason AND hash IS excluded.hash THEN told_at END
            """,
            new { sourceId, file.Path, file.Size, file.ModifiedTicks, file.Outcome, file.Hash, file.Identity, file.Reason });

    /// <summary>Forgets a path, because its file now stands under another.</summary>
    public static void Remove(SqliteConnection connection, string sourceId, string path) =>
        connection.Execute("DELETE FROM content_files WHERE source_id = @sourceId AND path = @path", new { sourceId, path });
}
