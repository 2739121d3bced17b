using System.Text.Json;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>
/// Forgets shared contents that nothing shows any more. No index leads from a content to its rows: whoever walks the outbox
/// anyway notes what its rows name. Rows that come behind the walk are of broadcasts that were open when it began, whose
/// contents are held, or began later, with contents it does not touch.
/// </summary>
internal sealed class ContentRetention(Database database, DatabaseWriter writer, IContentHolder holder)
{
    private const int Chunk = 200;

    /// <summary>To be asked before the walk.</summary>
    public ContentSurvey Begin()
    {
        using var reader = database.OpenReader();
        return new ContentSurvey(reader.ExecuteScalar<long>("SELECT COALESCE(max(content_id), 0) FROM contents"), [.. holder.Held(reader)]);
    }

    /// <summary>Notes what the rows of a range name. To be asked once nothing more of the range will go.</summary>
    /// <param name="survey">The walk's.</param>
    /// <param name="after">Rows after this one.</param>
    /// <param name="last">And up to this one.</param>
    public void Note(ContentSurvey survey, long after, long last)
    {
        if (survey.Last == 0)
            return;
        using var reader = database.OpenReader();
        survey.Named.UnionWith(reader.Query<long>(
            "SELECT DISTINCT content_id FROM outbox WHERE outbox_id > @after AND outbox_id <= @last AND content_id IS NOT NULL",
            new { after, last }));
    }

    /// <summary>Deletes what the whole walk found named nowhere, in chunks. Returns how many contents went.</summary>
    public async Task<int> ForgetAsync(ContentSurvey survey, CancellationToken cancellationToken)
    {
        var gone = 0;
        for (long after = 0; ;)
        {
            var next = Next(after, survey.Last);
            if (next.Count == 0)
                return gone;
            after = next[^1];
            long[] unnamed = [.. next.Where(id => !survey.Named.Contains(id))];
            if (unnamed.Length > 0)
                gone += await writer.WriteAsync(connection => Delete(connection, unnamed.Except(holder.Held(connection))), cancellationToken);
        }
    }

    private List<long> Next(long after, long last)
    {
        using var reader = database.OpenReader();
        return reader.Query<long>(
            "SELECT content_id FROM contents WHERE content_id > @after AND content_id <= @last ORDER BY content_id LIMIT @Chunk",
            new { after, last, Chunk }).AsList();
    }

    private static int Delete(SqliteConnection connection, IEnumerable<long> ids) =>
        connection.Execute(
            "DELETE FROM contents WHERE content_id IN (SELECT value FROM json_each(@ids))",
            new { ids = JsonSerializer.Serialize([.. ids], OutboxJson.Default.IReadOnlyCollectionInt64) });
}
