using System.Text.Json;

namespace Bot.Tests.EndToEnd;

/// <summary>A message as a person sees it.</summary>
/// <param name="Id">Telegram's id in its chat.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Buttons">Callback data by what a button says.</param>
/// <param name="Entities">The kinds of its entities with the text each covers.</param>
internal sealed record Shown(int Id, string Text, IReadOnlyDictionary<string, string> Buttons, IReadOnlyList<(string Kind, string Text, string? Url)> Entities)
{
    /// <summary>The message it answers, or null.</summary>
    public int? ReplyTo { get; init; }

    /// <summary>The words under a file or picture.</summary>
    public string? Caption { get; init; }

    /// <summary>The file it carries.</summary>
    public (string Id, string Name)? File { get; init; }

    public static Shown Read(JsonElement message)
    {
        var text = message.TryGetProperty("text", out var given) ? given.GetString() ?? "" : "";
        return new Shown(message.GetProperty("message_id").GetInt32(), text, ReadButtons(message), ReadEntities(message, text))
        {
            ReplyTo = message.TryGetProperty("reply_to_message", out var replied) ? replied.GetProperty("message_id").GetInt32() : null,
            Caption = message.TryGetProperty("caption", out var caption) ? caption.GetString() : null,
            File = message.TryGetProperty("document", out var file) ? (file.GetProperty("file_id").GetString() ?? "", file.GetProperty("file_name").GetString() ?? "") : null,
        };
    }

    private static Dictionary<string, string> ReadButtons(JsonElement message)
    {
        var buttons = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!message.TryGetProperty("reply_markup", out var markup))
            return buttons;
        foreach (var button in markup.GetProperty("inline_keyboard").EnumerateArray().SelectMany(row => row.EnumerateArray()))
            buttons[button.GetProperty("text").GetString() ?? ""] = button.TryGetProperty("callback_data", out var data) ? data.GetString() ?? "" : "";
        return buttons;
    }

    private static List<(string, string, string?)> ReadEntities(JsonElement message, string text) =>
        !message.TryGetProperty("entities", out var entities) ? [] : [.. entities.EnumerateArray().Select(entity => (
            entity.GetProperty("type").GetString() ?? "",
            text.Substring(entity.GetProperty("offset").GetInt32(), entity.GetProperty("length").GetInt32()),
            entity.TryGetProperty("url", out var url) ? url.GetString() : null))];
}
