using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>The record of what admins did. Needs the writer's connection.</summary>
internal static class AuditStore
{
    /// <summary>Adds an act.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="personId">Who did it.</param>
    /// <param name="act">What, as a word or two: <c>broadcast sent</c>.</param>
    /// <param name="detail">On what; may be empty.</param>
    /// <param name="at">When.</param>
    public static void Add(SqliteConnection connection, long personId, string act, string detail, DateTimeOffset at) =>
        connection.Execute(
            "INSERT INTO audit (at, person_id, act, detail) VALUES (@at, @personId, @act, @detail)",
            new { at = at.ToUnixTimeMilliseconds(), personId, act, detail });
}
