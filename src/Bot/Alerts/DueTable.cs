using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>
/// The due time of each profile as a small table beside the writer's connection, so that a statement finds each destination's
/// by key. For one transaction: whatever undoes that undoes the table too.
/// </summary>
internal sealed class DueTable
{
    private IReadOnlyList<ProfileDue>? _held;

    /// <summary>Has the table hold these. Needs the writer's connection.</summary>
    public void Hold(SqliteConnection connection, IReadOnlyList<ProfileDue> dues)
    {
        if (ReferenceEquals(_held, dues))
            return;
        connection.Execute(
            """
            CREATE TEMP TABLE IF NOT EXISTS dues (profile_id INTEGER PRIMARY KEY, kind INTEGER, lane INTEGER, due_at INTEGER);
            DELETE FROM temp.dues;
            INSERT INTO temp.dues
            SELECT value ->> 'profileId', value ->> 'kind', value ->> 'lane', value ->> 'dueAt' FROM json_each(@dues);
            """,
            new { dues = JsonSerializer.Serialize(dues, AlertsJson.Default.IReadOnlyListProfileDue) });
        _held = dues;
    }
}
