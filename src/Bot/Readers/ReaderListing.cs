using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>Lists all readers.</summary>
internal static class ReaderListing
{
    /// <summary>How many destinations there are.</summary>
    public static long Count(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT COUNT(*) FROM destinations");

    /// <summary>Streams every destination with its key, in the order of the keys.</summary>
    public static IEnumerable<(long DestinationId, ListedReader Reader)> All(SqliteConnection connection)
    {
        var profiles = ProfileStore.All(connection);
        var rows = connection.Query<(long Id, long ChatId, int ThreadId, string Language, long ProfileId, bool Paused)>(
            """
            SELECT destination_id, chat_id, thread_id, language, profile_id, paused
            FROM destinations CROSS JOIN chats USING (chat_id)
            ORDER BY destination_id
            """,
            buffered: false);
        foreach (var row in rows)
            yield return (row.Id, new ListedReader(row.ChatId, row.ThreadId, row.Language, profiles[row.ProfileId].Zone, row.Paused));
    }
}
