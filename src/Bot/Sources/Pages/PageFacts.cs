using System.Text.Json;
using AngleSharp.Dom;

namespace Bot.Sources.Pages;

/// <summary>What a page says of itself: in its meta elements and as schema.org data (https://schema.org/isAccessibleForFree).</summary>
internal sealed class PageFacts
{
    private const int MaxDepth = 32;
    private const int MostData = 200_000;
    private const int MostNodes = 2_000;

    private static readonly string[] Dates = ["article:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "DC.date.issued", "dcterms.created", "date"];

    private int _nodes;

    /// <summary>Whether it is for subscribers, or asks that its text be not shown.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>When it was published, as printed.</summary>
    public string? Published { get; private set; }

    /// <summary>Reads the page's own words about itself. Never throws for what they hold.</summary>
    public void Read(IElement page)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
            ReadMeta(meta);
        foreach (var script in page.QuerySelectorAll("script").Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
            ReadData(script.TextContent);
        Published ??= page.QuerySelector("time[pubdate], time[itemprop~=datePublished], [itemprop~=datePublished][datetime]")?.GetAttribute("datetime");
    }

    private void ReadMeta(IElement meta)
    {
        var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "";
        var content = meta.GetAttribute("content") ?? "";
        if (Dates.Contains(name, StringComparer.OrdinalIgnoreCase))
            Published ??= content;
        IsClosed |= name.ToLowerInvariant() switch
        {
            "isaccessibleforfree" => IsFalse(content),
            "article:content_tier" => content is not ("free" or ""),
            "robots" => content.Contains("nosnippet", StringComparison.OrdinalIgnoreCase) || content.Replace(" ", "", StringComparison.Ordinal).Contains("max-snippet:0", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private void ReadData(string data)
    {
        if (data.Length > MostData)
            return;
        try
        {
            using var json = JsonDocument.Parse(data, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Read(json.RootElement, isPart: false);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken data says nothing.
        }
    }

    private void Read(JsonElement node, bool isPart)
    {
        if (++_nodes > MostNodes)
            return;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in node.EnumerateArray())
                Read(entry, isPart);
            return;
        }

        if (node.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in node.EnumerateObject())
        {
            if (property.NameEquals("isAccessibleForFree"))
                IsClosed |= property.Value.ValueKind == JsonValueKind.False || (property.Value.ValueKind == JsonValueKind.String && IsFalse(property.Value.GetString()));
            else if (property.NameEquals("datePublished") && property.Value.ValueKind == JsonValueKind.String && !isPart)
                Published ??= property.Value.GetString();
            else if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                Read(property.Value, isPart || !property.NameEquals("@graph"));
        }
    }

    private static bool IsFalse(string? text) => text?.Trim().ToLowerInvariant() is "false" or "0" or "no" or "http://schema.org/false" or "https://schema.org/false";
}
