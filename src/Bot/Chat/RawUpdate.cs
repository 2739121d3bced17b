using System.Text.Json;

namespace Bot.Chat;

/// <summary>An update as it came, with the little of it that must be known to store it.</summary>
/// <param name="UpdateId">Telegram's <c>update_id</c>.</param>
/// <param name="ChatId">The chat whose order it keeps; 0 where it has none.</param>
/// <param name="Json">All of it.</param>
internal sealed record RawUpdate(long UpdateId, long ChatId, string Json)
{
    /// <summary>An update larger than this is stored without its content: it will be set aside, and the next ones go on.</summary>
    public const int MaxCharacters = 1 << 18;

    /// <summary>Reads what must be known. Null where there is not even an <c>update_id</c>; whatever else is wrong with it shows later, alone.</summary>
    public static RawUpdate? Read(JsonElement update)
    {
        if (update.ValueKind != JsonValueKind.Object
            || !update.TryGetProperty("update_id", out var number)
            || number.ValueKind != JsonValueKind.Number
            || !number.TryGetInt64(out var updateId))
            return null;
        var json = update.GetRawText();
        return new RawUpdate(updateId, ChatOf(update), json.Length <= MaxCharacters ? json : "");
    }

    private static long ChatOf(JsonElement update)
    {
        foreach (var part in update.EnumerateObject())
        {
            if (part.Value.ValueKind != JsonValueKind.Object)
                continue;
            if (IdIn(part.Value, "chat") is { } chatId)
                return chatId;
            if (part.Value.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object && IdIn(message, "chat") is { } pressedIn)
                return pressedIn;
            if (IdIn(part.Value, "from") is { } personId)
                return personId;
        }

        return 0;
    }

    private static long? IdIn(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var owner)
        && owner.ValueKind == JsonValueKind.Object
        && owner.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.TryGetInt64(out var value)
            ? value
            : null;
}
