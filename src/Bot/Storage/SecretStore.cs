using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>Random keys that the bot makes once and keeps, such as the one that signs buttons.</summary>
internal static class SecretStore
{
    private const int Bytes = 32;

    /// <summary>Returns the key of a name, 32 random bytes, making it at the first call. Needs the writer's connection.</summary>
    public static byte[] FindOrAdd(SqliteConnection connection, string name)
    {
        connection.Execute(
            "INSERT OR IGNORE INTO secrets (name, value) VALUES (@name, @value)",
            new { name, value = RandomNumberGenerator.GetBytes(Bytes) });
        return connection.QuerySingle<byte[]>("SELECT value FROM secrets WHERE name = @name", new { name });
    }
}
