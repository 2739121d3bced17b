using System.Text.Json;

namespace Bot.Newsdesk.Try;

/// <summary>The text of what may be a text or a number.</summary>
internal static class TryText
{
    /// <summary>The text; null for anything else, and for a text with half a character in it.</summary>
    public static string? Of(JsonElement element)
    {
        if (element.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            return null;
        try
        {
            return element.ToString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
