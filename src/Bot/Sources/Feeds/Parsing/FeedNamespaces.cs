namespace Bot.Sources.Feeds.Parsing;

/// <summary>The short names by which the readers ask for the elements of known XML namespaces, whatever prefix a feed declares.</summary>
internal static class FeedNamespaces
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http://www.w3.org/2005/atom"] = "atom",
        ["http://purl.org/atom/ns#"] = "atom",
        ["http://purl.org/rss/1.0"] = "",
        ["http://my.netscape.com/rdf/simple/0.9"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9"] = "",
        ["http://backend.userland.com/rss2"] = "",
        ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://purl.org/net/rss1.1#"] = "",
        ["http://purl.org/dc/elements/1.1"] = "dc",
        ["http://purl.org/dc/elements/1.0"] = "dc",
        ["http://purl.org/dc/terms"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content"] = "content",
        ["http://purl.org/rss/1.0/modules/syndication"] = "sy",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://www.georss.org/georss"] = "georss",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://www.w3.org/xml/1998/namespace"] = "xml",
    };

    /// <summary>The short name of a namespace; null for one that is not known.</summary>
    public static string? ShortName(string uri)
    {
        var trimmed = uri.Trim();
        return Known.TryGetValue(trimmed, out var exact) ? exact : Known.GetValueOrDefault(trimmed.TrimEnd('/'));
    }
}
