using System.Text.Json;
using Bot.Articles.Markup;

namespace Bot.Sources.Agency;

/// <summary>Finds the headline and the text of a ninjs item, whose field names changed from version to version.</summary>
internal static class NinjsText
{
    /// <summary>The headline: the main one of a list, any <c>headline…</c> field, else the title.</summary>
    public static string? Headline(JsonElement item)
    {
        var headlines = item.Objects("headlines").ToList();
        return headlines.Where(one => one.Text("role") is null or "main").Concat(headlines).Select(one => one.Text("value")).FirstOrDefault(text => text is not null)
            ?? item.Text("headline") ?? WithPrefix(item, "headline_").FirstOrDefault().Value ?? item.Text("title");
    }

    /// <summary>The text's paragraphs: a body, else the description.</summary>
    public static IReadOnlyList<string> Paragraphs(JsonElement item)
    {
        var candidates = Bodies(item, "bodies", "body_").OrderByDescending(body => body.IsMarkup)
            .Concat(Bodies(item, "descriptions", "description_"))
            .Select(body => body.IsMarkup ? MarkupText.Paragraphs(NitfContent.Of(body.Text)) : Plain(body.Text));
        return candidates.FirstOrDefault(paragraphs => paragraphs.Count > 0) ?? [];
    }

    private static IEnumerable<(string Text, bool IsMarkup)> Bodies(JsonElement item, string list, string prefix) =>
        item.Objects(list)
            .Select(body => (Text: body.Text("value"), Type: body.Text("contenttype", "role") ?? ""))
            .Concat(WithPrefix(item, prefix).Select(field => (Text: (string?)field.Value, Type: field.Key)))
            .Where(body => body.Text is not null)
            .Select(body => (body.Text ?? "", IsMarkup: IsMarkup(body.Type, body.Text ?? "")));

    private static bool IsMarkup(string type, string text) =>
        type.Contains("html", StringComparison.OrdinalIgnoreCase) || type.Contains("nitf", StringComparison.OrdinalIgnoreCase) ||
        (!type.Contains("text", StringComparison.OrdinalIgnoreCase) && text.Contains("</", StringComparison.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> WithPrefix(JsonElement item, string prefix) => item.EnumerateObject()
        .Where(property => property.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind == JsonValueKind.String)
        .Select(property => KeyValuePair.Create(property.Name, property.Value.GetString() ?? ""));

    private static string[] Plain(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
