using System.Collections.Concurrent;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>The table of shared delivery settings. A few hundred rows serve a million destinations; those that none uses go after a while (ProfileRetention).</summary>
internal static class ProfileStore
{
    private const string IsUsed = "EXISTS (SELECT 1 FROM destinations AS d WHERE d.profile_id = p.profile_id)";
    private const int MostParsed = 10_000;

    /// <summary>By their text, which says all: a key whose transaction failed may come again for another.</summary>
    private static readonly ConcurrentDictionary<string, DeliveryProfile> Parsed = new(StringComparer.Ordinal);

    /// <summary>Returns the key of the profile, adding it where it is new. Needs the writer's connection.</summary>
    public static long Intern(SqliteConnection connection, DeliveryProfile profile)
    {
        var definition = JsonSerializer.Serialize(profile, ReadersJson.Default.DeliveryProfile);
        return connection.QuerySingleOrDefault<long?>("SELECT profile_id FROM profiles WHERE definition = @definition", new { definition })
            ?? connection.QuerySingle<long>("INSERT INTO profiles (definition) VALUES (@definition) RETURNING profile_id", new { definition });
    }

    /// <summary>Returns the profile of a key.</summary>
    /// <exception cref="InvalidOperationException">There is no such profile.</exception>
    public static DeliveryProfile Get(SqliteConnection connection, long profileId) =>
        Parse(connection.QuerySingle<string>("SELECT definition FROM profiles WHERE profile_id = @profileId", new { profileId }));

    /// <summary>Returns the profile of a key, or null where nobody has used it for long.</summary>
    public static DeliveryProfile? Find(SqliteConnection connection, long profileId) =>
        connection.QuerySingleOrDefault<string>("SELECT definition FROM profiles WHERE profile_id = @profileId", new { profileId }) is { } definition ? Parse(definition) : null;

    /// <summary>Returns the profiles that some destination uses, by their keys.</summary>
    public static IReadOnlyDictionary<long, DeliveryProfile> Used(SqliteConnection connection) =>
        connection.Query<(long Id, string Definition)>($"SELECT profile_id, definition FROM profiles AS p WHERE {IsUsed}")
            .ToDictionary(row => row.Id, row => Parse(row.Definition));

    /// <summary>Returns the keys of profiles that no destination uses, but never the greatest: SQLite would give it to another.</summary>
    public static IReadOnlyList<long> Unused(SqliteConnection connection) =>
        connection.Query<long>($"SELECT profile_id FROM profiles AS p WHERE NOT {IsUsed} AND profile_id < (SELECT max(profile_id) FROM profiles)").AsList();

    /// <summary>Deletes those of the profiles that still no destination uses; returns how many. Needs the writer's connection.</summary>
    public static int DeleteUnused(SqliteConnection connection, IReadOnlyCollection<long> profileIds) =>
        connection.Execute(
            $"""
            DELETE FROM profiles AS p
            WHERE profile_id IN (SELECT value FROM json_each(@keys)) AND NOT {IsUsed} AND profile_id < (SELECT max(profile_id) FROM profiles)
            """,
            new { keys = $"[{string.Join(',', profileIds)}]" });

    /// <summary>Returns every profile by its key.</summary>
    public static IReadOnlyDictionary<long, DeliveryProfile> All(SqliteConnection connection) =>
        connection.Query<(long Id, string Definition)>("SELECT profile_id, definition FROM profiles")
            .ToDictionary(row => row.Id, row => Parse(row.Definition));

    private static DeliveryProfile Parse(string definition)
    {
        if (Parsed.TryGetValue(definition, out var known))
            return known;
        if (Parsed.Count >= MostParsed)
            Parsed.Clear();
        return Parsed[definition] = JsonSerializer.Deserialize(definition, ReadersJson.Default.DeliveryProfile)
            ?? throw new InvalidOperationException("A stored delivery profile is empty.");
    }
}
