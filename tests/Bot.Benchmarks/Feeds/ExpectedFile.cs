using System.Text.Json;

namespace Bot.Benchmarks.Feeds;

/// <summary>Reads the fields of an expectation written in JSON, whichever of the three vocabularies it is in.</summary>
internal static class ExpectedFile
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["entries"] = "items",
        ["subtitle"] = "description",
        ["summary"] = "description",
        ["rights"] = "copyright",
        ["logo"] = "image",
        ["home_page_url"] = "link",
        ["guid"] = "id",
        ["feedversion"] = "version",
        ["pubdate"] = "published",
        ["pubdateparsed"] = "publishedparsed",
        ["lastbuilddate"] = "updated",
        ["lastbuilddateparsed"] = "updatedparsed",
        ["date_published"] = "published",
        ["date_modified"] = "updated",
        ["content_html"] = "content",
        ["tags"] = "categories",
        ["feed_url"] = "feedlink",
    };

    /// <summary>Every leaf of the expectation.</summary>
    public static IReadOnlyList<ExpectedValue> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var values = new List<ExpectedValue>();
        Walk(json.RootElement, "", "", values);
        return values;
    }

    private static void Walk(JsonElement element, string kind, string path, List<ExpectedValue> values)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                var lower = property.Name.ToLowerInvariant();
                var name = Names.GetValueOrDefault(lower, lower);
                Walk(property.Value, kind.Length == 0 ? name : $"{kind}.{name}", path.Length == 0 ? name : $"{path}.{name}", values);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var position = 0;
            foreach (var item in element.EnumerateArray())
                Walk(item, kind, $"{path}[{position++}]", values);
        }
        else if (element.ValueKind is not JsonValueKind.Null)
            values.Add(new(kind, path, element.ToString()));
    }
}
