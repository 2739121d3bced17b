namespace Bot.Sources.Feeds.Parsing;

/// <summary>Reads Atom 0.3 and 1.0 (RFC 4287).</summary>
/// <param name="root">The feed's element, or what holds a single entry.</param>
internal sealed class AtomReader(FeedElement root)
{
    private const string Prefix = "atom:";

    /// <summary>Reads what is there.</summary>
    public ParsedFeed Read()
    {
        var entries = Both(root, "entry").Concat(Both(root, "entries").SelectMany(list => Both(list, "entry")));
        return Feed(root, Version()) with { Items = [.. entries.Take(FeedBounds.Items).Select(Entry)] };
    }

    /// <summary>A person construct; null where nothing is said of it.</summary>
    public static FeedPerson? Person(FeedElement person)
    {
        var address = One(person, "uri") ?? One(person, "url") ?? One(person, "homepage");
        var one = new FeedPerson(One(person, "name"), One(person, "email"), address is null ? null : person.Absolute(address));
        if (one is { Name: null, Email: null, Address: null })
            return person.Children.Count == 0 ? PersonText.Read(person.Text()) : null;
        return one;
    }

    /// <summary>A link element; null without any of its parts.</summary>
    public static FeedLink? Link(FeedElement link)
    {
        var parts = new FeedLink(
            link.Attribute("href") is { } href ? link.Absolute(href) : "",
            link.Attribute("rel")?.ToLowerInvariant() ?? "alternate",
            link.Attribute("type"),
            link.Attribute("length"),
            link.Attribute("title"),
            link.Attribute("hreflang"));
        return parts == new FeedLink("") && link.Attribute("rel") is null ? null : parts;
    }

    private static ParsedFeed Feed(FeedElement feed, string version) => new()
    {
        Format = FeedFormat.Atom,
        Version = version,
        Id = Address(feed, "id"),
        Title = Words(feed, "title"),
        Description = Words(feed, "subtitle", "tagline"),
        Links = Links(feed),
        Language = feed.Language,
        Rights = Words(feed, "rights", "copyright"),
        Generator = One(feed, "generator"),
        Updated = One(feed, "updated") ?? One(feed, "modified"),
        Authors = Persons(feed, "author", "dc:creator"),
        Contributors = Persons(feed, "contributor"),
        Categories = Categories(feed),
        Image = Address(feed, "logo"),
        Icon = Address(feed, "icon"),
        Rhythm = RhythmReader.Read(feed),
    };

    private static FeedItem Entry(FeedElement entry)
    {
        var content = First(entry, "content") ?? First(entry, "summary");
        return new FeedItem
        {
            Id = Address(entry, "id"),
            Title = Words(entry, "title"),
            Links = Links(entry),
            Summary = Words(entry, "summary") ?? (entry.Child("media:group") ?? entry).TextOf("media:description"),
            Content = First(entry, "content") is { } text && text.Attribute("src") is null ? AtomText.Read(text) : null,
            IsPlain = content is not null && AtomText.IsPlain(content),
            Published = One(entry, "published") ?? One(entry, "issued") ?? One(entry, "created"),
            Updated = One(entry, "updated") ?? One(entry, "modified"),
            Authors = Persons(entry, "author", "dc:creator"),
            Contributors = Persons(entry, "contributor"),
            Categories = Categories(entry),
            Language = entry.Language,
            Rights = Words(entry, "rights", "copyright"),
            Image = RssPicture.OfItem(entry),
            Source = First(entry, "source") is { } source ? Feed(source, "") : null,
        };
    }

    private static IReadOnlyList<FeedLink> Links(FeedElement parent) =>
        [.. Both(parent, "link").Select(Link).OfType<FeedLink>().OrderBy(link => link.Role != "alternate").Take(FeedBounds.Several)];

    private static IReadOnlyList<FeedPerson> Persons(FeedElement parent, string name, string? otherwise = null)
    {
        List<FeedPerson> persons = [.. Both(parent, name).Select(Person).OfType<FeedPerson>().Take(FeedBounds.Several)];
        return persons.Count > 0 || otherwise is null ? persons : [.. parent.All(otherwise).Select(one => PersonText.Read(one.Text())).OfType<FeedPerson>().Take(FeedBounds.Several)];
    }

    private static List<FeedCategory> Categories(FeedElement parent) =>
    [
        .. Both(parent, "category")
            .Select(one => new FeedCategory(one.Attribute("term") ?? one.Text(), one.Attribute("scheme"), one.Attribute("label")))
            .Concat(parent.All("dc:subject").Select(subject => new FeedCategory(subject.Text())))
            .Where(category => category.Term.Length > 0 || category.Label is not null || category.Scheme is not null)
            .Take(FeedBounds.Several),
    ];

    private static string? Words(FeedElement parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in Both(parent, name))
            {
                if (AtomText.Read(element) is { } text)
                    return text;
            }
        }

        return null;
    }

    private static string? Address(FeedElement parent, string name) =>
        First(parent, name) is { } element && element.Text() is { Length: > 0 } text ? element.Absolute(text) : null;

    private static string? One(FeedElement parent, string name) => parent.TextOf(Prefix + name, name);

    private static FeedElement? First(FeedElement parent, string name) => parent.Child(Prefix + name, name);

    // Some feeds declare no namespace at all.
    private static IEnumerable<FeedElement> Both(FeedElement parent, string name) =>
        parent.Children.Where(child => child.Name == name || (child.Name.Length == name.Length + Prefix.Length && child.Name.StartsWith(Prefix, StringComparison.Ordinal) && child.Name.EndsWith(name, StringComparison.Ordinal)));

    private string Version()
    {
        if (root.Attribute("version") is { } version)
            return version;
        return root.Attribute("xmlns") is "http://purl.org/atom/ns#" ? "0.3" : "1.0";
    }
}
