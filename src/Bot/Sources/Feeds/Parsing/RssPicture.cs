namespace Bot.Sources.Feeds.Parsing;

/// <summary>Finds the picture of an RSS channel or item.</summary>
internal static class RssPicture
{
    /// <summary>The channel's own picture.</summary>
    public static string? OfFeed(FeedElement channel) =>
        Own(channel) ?? channel.Child("itunes:image")?.Attribute("href") ?? OfMedia(channel);

    /// <summary>An item's picture: its own, a media element's, or an enclosed one.</summary>
    public static string? OfItem(FeedElement item) =>
        Own(item) ?? item.Child("itunes:image")?.Attribute("href") ?? OfMedia(item) ??
        item.All("enclosure").FirstOrDefault(one => IsPicture(one))?.Attribute("url");

    private static string? Own(FeedElement parent) =>
        parent.Child("image") is { } image && image.TextOf("url") is { } url ? image.Absolute(url) : null;

    private static string? OfMedia(FeedElement parent)
    {
        var groups = parent.All("media:group").Prepend(parent).ToList();
        return groups.SelectMany(group => group.All("media:content")).FirstOrDefault(IsPicture)?.Attribute("url")
            ?? groups.SelectMany(group => group.All("media:content").Prepend(group)).Select(one => one.Child("media:thumbnail")?.Attribute("url")).FirstOrDefault(url => url is not null);
    }

    private static bool IsPicture(FeedElement one) =>
        one.Attribute("medium") == "image" || one.Attribute("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;
}
