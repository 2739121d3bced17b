using Bot.Articles.Reading;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>
/// Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and JSON Feed as they are really published: wrong encodings, undeclared prefixes and
/// entities, unclosed tags, HTML anywhere. Never throws for what a document holds. The format is told from the content, not from a name.
/// </summary>
internal static class FeedReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">At most <see cref="Fetching.FetchOptions.MaxBytes"/>, already decompressed.</param>
    /// <param name="charset">The charset the server declared.</param>
    /// <param name="address">Where it came from, for relative addresses.</param>
    public static FeedReading Read(ReadOnlyMemory<byte> content, string? charset = null, Uri? address = null)
    {
        var (text, refusal) = FeedDecoder.Decode(content.Span, charset);
        if (text is null)
            return new(null, refusal);
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n").Length;
        if (start == 0)
            return FeedReading.Refuse(RefusalKind.Empty, "It is empty.");
        return text[^start] is '{' or '[' ? JsonFeedReader.Read(text[^start..], address) : ReadXml(text, address);
    }

    private static FeedReading ReadXml(string text, Uri? address)
    {
        var top = FeedTree.Read(text, address);
        foreach (var root in top.Children)
        {
            switch (root.Name)
            {
                case "rss" or "rdf:rdf" or "channel" or "rdf":
                    return FeedReading.Of(new RssReader(root).Read());
                case "atom:feed" or "feed":
                    return FeedReading.Of(new AtomReader(root).Read());
                case "atom:entry" or "entry":
                    return FeedReading.Of(new AtomReader(top).Read());
                case "html" or "xhtml:html":
                    return FeedReading.Refuse(RefusalKind.NotAnArticle, "It is a web page, not a feed. Look in the page for the address of its feed.");
            }
        }

        return FeedReading.Refuse(RefusalKind.UnknownFormat, "It is neither RSS, Atom nor JSON Feed.");
    }
}
