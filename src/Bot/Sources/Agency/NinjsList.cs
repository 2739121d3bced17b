using System.Text.Json;

namespace Bot.Sources.Agency;

/// <summary>The items of a JSON document: itself, its entries, or the list it wraps. ninjs fixes no form for lists, so agencies' interfaces differ.</summary>
internal static class NinjsList
{
    /// <summary>As many items of one document are read.</summary>
    public const int Most = 500;

    private static readonly string[] Wrappers = ["items", "_items", "newsItems", "results", "data", "documents"];

    /// <summary>The items in order; empty for what is neither an object nor a list of objects.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.Text("uri") is null && Wrapped(root) is { } list)
            root = list;
        return root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Take(Most),
            JsonValueKind.Object => [root],
            _ => [],
        };
    }

    private static JsonElement? Wrapped(JsonElement root)
    {
        foreach (var name in Wrappers)
        {
            if (root.Field(name) is { ValueKind: JsonValueKind.Array } list)
                return list;
        }

        return null;
    }
}
