namespace Bot.Sources.Feeds.Parsing;

/// <summary>The links of an RSS channel or item.</summary>
internal static class RssLinks
{
    /// <summary>The plain links first, then those in Atom's form.</summary>
    public static IReadOnlyList<FeedLink> Of(FeedElement parent)
    {
        var plain = parent.All("link").Select(link => link.Text() is { Length: > 0 } text ? text : link.Attribute("href")).OfType<string>().Select(address => new FeedLink(parent.Absolute(address)));
        var atom = parent.All("atom:link").Select(AtomReader.Link).OfType<FeedLink>();
        return [.. plain.Concat(atom.OrderBy(link => link.Role != "alternate")).Take(FeedBounds.Several)];
    }

    /// <summary>Files that go with an item.</summary>
    public static IEnumerable<FeedLink> Enclosures(FeedElement item) => item.All("enclosure")
        .Where(one => one.Attribute("url") is not null || one.Attribute("type") is not null || one.Attribute("length") is not null)
        .Select(one => new FeedLink(one.Attribute("url") ?? "", "enclosure", one.Attribute("type"), one.Attribute("length")));

    /// <summary>Whether an id can be opened.</summary>
    public static bool IsAddress(string id) =>
        Uri.TryCreate(id, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
