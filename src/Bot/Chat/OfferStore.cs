using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>What buttons offer, by a key that fits into callback data. Methods that change something need the writer's connection.</summary>
internal static class OfferStore
{
    /// <summary>Keeps an offer made in a chat and returns its key.</summary>
    public static long Add(SqliteConnection connection, long chatId, string payload, long now) =>
        connection.QuerySingle<long>(
            "INSERT INTO offers (chat_id, payload, created_at) VALUES (@chatId, @payload, @now) RETURNING offer_id",
            new { chatId, payload, now });

    /// <summary>Returns what was offered in this chat, or null where it is too long ago.</summary>
    public static string? Find(SqliteConnection connection, long chatId, long offerId) =>
        connection.QuerySingleOrDefault<string>(
            "SELECT payload FROM offers WHERE offer_id = @offerId AND chat_id = @chatId",
            new { offerId, chatId });

    /// <summary>Forgets offers made before an instant. Returns how many.</summary>
    public static int Prune(SqliteConnection connection, long before, int most) =>
        connection.Execute(
            "DELETE FROM offers WHERE offer_id IN (SELECT offer_id FROM offers WHERE created_at < @before ORDER BY created_at LIMIT @most)",
            new { before, most });
}
