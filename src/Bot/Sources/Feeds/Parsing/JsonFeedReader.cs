using System.Text.Json;
using Bot.Articles.Reading;
using Bot.Sources.Agency;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeedReader
{
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the text, or says why it is no feed.</summary>
    public static FeedReading Read(string text, Uri? address)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || (root.Text("version")?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) != true && !root.TryGetProperty("items", out _)))
                return FeedReading.Refuse(RefusalKind.NotAnArticle, "It is JSON, but not a JSON Feed.");
            return FeedReading.Of(Feed(root, address));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return FeedReading.Refuse(RefusalKind.Malformed, "It is not valid JSON.");
        }
    }

    private static ParsedFeed Feed(JsonElement root, Uri? address) => new()
    {
        Format = FeedFormat.Json,
        Version = root.Text("version")?.Split('/')[^1] ?? "",
        Title = root.Text("title"),
        Description = root.Text("description"),
        Links = Links(address, (root.Text("home_page_url"), "alternate"), (root.Text("feed_url"), "self")),
        Language = root.Text("language"),
        Authors = Persons(root),
        Image = root.Text("icon"),
        Icon = root.Text("favicon"),
        Items = [.. root.Objects("items").Take(FeedBounds.Items).Select(item => Item(item, address))],
    };

    private static FeedItem Item(JsonElement item, Uri? address) => new()
    {
        Id = item.Text("id"),
        Title = item.Text("title"),
        Links = [.. Links(address, (item.Text("url") ?? item.Text("external_url"), "alternate"), (item.Text("url") is null ? null : item.Text("external_url"), "related")).Concat(Attachments(item)).Take(FeedBounds.Several)],
        Summary = item.Text("summary"),
        Content = item.Text("content_html") ?? item.Text("content_text"),
        IsPlain = item.Text("content_html") is null && item.Text("content_text") is not null,
        Published = item.Text("date_published"),
        Updated = item.Text("date_modified"),
        Authors = Persons(item),
        Categories = Tags(item),
        Language = item.Text("language"),
        Image = item.Text("image") ?? item.Text("banner_image"),
    };

    private static IReadOnlyList<FeedLink> Links(Uri? feed, params ReadOnlySpan<(string? Address, string Role)> links)
    {
        var found = new List<FeedLink>(links.Length);
        foreach (var (address, role) in links)
        {
            if (address is not null)
                found.Add(new FeedLink(feed is not null && Uri.TryCreate(feed, address, out var absolute) ? absolute.AbsoluteUri : address, role));
        }

        return found;
    }

    private static IEnumerable<FeedLink> Attachments(JsonElement item) => item.Objects("attachments")
        .Where(one => one.Text("url") is not null)
        .Select(one => new FeedLink(one.Text("url") ?? "", "enclosure", one.Text("mime_type"), one.Text("size_in_bytes"), one.Text("title")));

    private static IReadOnlyList<FeedPerson> Persons(JsonElement parent) =>
    [
        .. parent.Objects("authors").Concat(parent.Objects("author"))
            .Select(one => new FeedPerson(one.Text("name"), null, one.Text("url")))
            .Where(one => one.Name is not null || one.Address is not null)
            .Distinct()
            .Take(FeedBounds.Several),
    ];

    private static IReadOnlyList<FeedCategory> Tags(JsonElement item) =>
        item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
            ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Take(FeedBounds.Several).Select(tag => new FeedCategory(tag.GetString() ?? ""))]
            : [];
}
