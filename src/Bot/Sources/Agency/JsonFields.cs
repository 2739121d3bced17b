using System.Text.Json;

namespace Bot.Sources.Agency;

/// <summary>Looks into JSON whose writers disagree on capitals and on what may be a list.</summary>
internal static class JsonFields
{
    /// <summary>The first property of these names, capitals aside; null where there is none or it is null.</summary>
    public static JsonElement? Field(this JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in names)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind != JsonValueKind.Null)
                    return property.Value;
            }
        }

        return null;
    }

    /// <summary>The first property of these names that is text or a number; null where there is none.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var text = element.Field(name) switch
            {
                { ValueKind: JsonValueKind.String } value => value.GetString(),
                { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text))
                return text;
        }

        return null;
    }

    /// <summary>The objects of the first property of these names: the entries of a list, or the values of an object of objects.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element, params ReadOnlySpan<string> names) => element.Field(names) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object),
        { ValueKind: JsonValueKind.Object } one => [one],
        _ => [],
    };
}
