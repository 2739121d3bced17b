using System.Text.Json;
using Bot.Readers;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>What Undo brings back to the list of saved stories. Kept among the offers as <c>saved {…}</c>.</summary>
internal static class SavedOffer
{
    private const string Prefix = "saved ";

    /// <summary>Keeps the offer and returns its key.</summary>
    public static long Keep(SqliteConnection connection, ReaderWord word, SavedStory removed) =>
        OfferStore.Add(connection, word.Chat.ChatId, Prefix + JsonSerializer.Serialize(removed, ReadersJson.Default.SavedStory), word.At.ToUnixTimeMilliseconds());

    /// <summary>Returns what was removed; null where it is too long ago or the offer is of another kind.</summary>
    public static SavedStory? Find(SqliteConnection connection, ReaderWord word, long offerId)
    {
        if (OfferStore.Find(connection, word.Chat.ChatId, offerId) is not { } payload || !payload.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        try
        {
            return JsonSerializer.Deserialize(payload.AsSpan(Prefix.Length), ReadersJson.Default.SavedStory);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
