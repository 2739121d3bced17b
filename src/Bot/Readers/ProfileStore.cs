using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>The table of shared delivery settings. A few hundred rows serve a million destinations.</summary>
internal static class ProfileStore
{
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

    /// <summary>Returns every profile by its key.</summary>
    public static IReadOnlyDictionary<long, DeliveryProfile> All(SqliteConnection connection) =>
        connection.Query<(long Id, string Definition)>("SELECT profile_id, definition FROM profiles")
            .ToDictionary(row => row.Id, row => Parse(row.Definition));

    private static DeliveryProfile Parse(string definition) =>
        JsonSerializer.Deserialize(definition, ReadersJson.Default.DeliveryProfile)
        ?? throw new InvalidOperationException("A stored delivery profile is empty.");
}
