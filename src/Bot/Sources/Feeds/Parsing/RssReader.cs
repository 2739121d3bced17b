namespace Bot.Sources.Feeds.Parsing;

/// <summary>Reads RSS in all its versions, with what Dublin Core, Atom, Media and iTunes elements add (https://www.rssboard.org/rss-specification).</summary>
/// <param name="root">The document's element.</param>
internal sealed class RssReader(FeedElement root)
{
    /// <summary>Reads what is there; a document without a channel is an empty feed.</summary>
    public ParsedFeed Read()
    {
        var channel = root.Name == "channel" ? root : root.Child("channel") ?? root;
        var items = channel.All("item").Concat(channel.Child("items")?.All("item") ?? []).Concat(channel == root ? [] : root.All("item"));
        return new ParsedFeed
        {
            Format = FeedFormat.Rss,
            Version = Version(),
            Title = channel.TextOf("title", "dc:title", "media:title"),
            Description = channel.TextOf("description", "itunes:summary", "itunes:subtitle"),
            Links = RssLinks.Of(channel),
            Language = channel.TextOf("language", "dc:language") ?? channel.Language,
            Rights = channel.TextOf("copyright", "dc:rights"),
            Generator = channel.TextOf("generator"),
            Published = channel.TextOf("pubdate"),
            Updated = channel.TextOf("lastbuilddate", "dc:date", "dcterms:modified"),
            Authors = Persons(channel, "managingeditor", "webmaster", "dc:author", "dc:creator", "itunes:author"),
            Categories = Categories(channel),
            Image = RssPicture.OfFeed(channel) ?? root.Child("image")?.TextOf("url"),
            Rhythm = RhythmReader.Read(channel),
            Items = [.. items.Take(FeedBounds.Items).Select(Item)],
        };
    }

    private static FeedItem Item(FeedElement item)
    {
        var links = RssLinks.Of(item);
        var guid = item.Child("guid");
        var id = guid?.Text() is { Length: > 0 } text ? text : item.TextOf("dc:identifier") ?? item.Attribute("rdf:about");
        if (links.Count == 0 && id is not null && guid?.Attribute("ispermalink") != "false" && RssLinks.IsAddress(id))
            links = [new FeedLink(id)];
        return new FeedItem
        {
            Id = id,
            Title = item.TextOf("title", "dc:title", "media:title", "itunes:title"),
            Links = [.. links.Concat(RssLinks.Enclosures(item)).Take(FeedBounds.Several)],
            Summary = item.TextOf("description", "dc:description", "itunes:summary", "itunes:subtitle", "media:description"),
            Content = item.TextOf("content:encoded", "fullitem", "xhtml:body", "body") ?? (item.Child("atom:content") is { } content ? AtomText.Read(content) : null) ?? item.TextOf("content"),
            Published = item.TextOf("pubdate", "atom:published", "dc:date", "dcterms:issued", "dcterms:created"),
            Updated = item.TextOf("atom:updated", "dcterms:modified", "dc:date"),
            Authors = Persons(item, "author", "dc:author", "dc:creator", "itunes:author", "atom:author"),
            Categories = Categories(item),
            Language = item.TextOf("dc:language") ?? item.Language,
            Rights = item.TextOf("dc:rights", "media:copyright"),
            Image = RssPicture.OfItem(item),
            Source = item.Child("source") is { } source ? Source(source) : null,
        };
    }

    // In order of names: the first kind that names anybody is taken whole.
    private static IReadOnlyList<FeedPerson> Persons(FeedElement parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var persons = parent.All(name)
                .Select(element => name == "atom:author" ? AtomReader.Person(element) : PersonText.Read(element.TextOf("name", "itunes:name", "atom:name") ?? element.Text()))
                .OfType<FeedPerson>()
                .Take(FeedBounds.Several)
                .ToList();
            if (persons.Count > 0)
                return persons;
        }

        return [];
    }

    private static List<FeedCategory> Categories(FeedElement parent)
    {
        var categories = new List<FeedCategory>();
        foreach (var child in parent.Children)
        {
            if (child.Name is "category" or "dc:subject" or "media:category" && (child.Text().Length > 0 || child.Attribute("domain") is not null))
                categories.Add(new(child.Text(), child.Attribute("domain")));
            else if (child.Name is "itunes:category" && child.Attribute("text") is { } text)
                categories.Add(new(text));
            else if (child.Name is "atom:category" && child.Attribute("term") is { } term)
                categories.Add(new(term, child.Attribute("scheme"), child.Attribute("label")));
            else if (child.Name is "itunes:keywords" or "media:keywords")
                categories.AddRange(child.Text().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => new FeedCategory(word)));
            if (categories.Count >= FeedBounds.Several)
                break;
        }

        return categories;
    }

    private static ParsedFeed Source(FeedElement source) => new()
    {
        Format = FeedFormat.Rss,
        Title = source.Text() is { Length: > 0 } title ? title : null,
        Links = source.Attribute("url") is { } url ? [new FeedLink(url)] : [],
    };

    private string Version()
    {
        if (root.Attribute("version") is { } version)
            return version;
        var space = root.Attribute("xmlns") ?? "";
        if (space.Contains("/simple/0.9", StringComparison.Ordinal))
            return "0.9";
        return root.Name.StartsWith("rdf", StringComparison.Ordinal) ? "1.0" : "";
    }
}
