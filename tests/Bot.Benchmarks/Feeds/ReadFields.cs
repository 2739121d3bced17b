using System.Globalization;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Parsing;

namespace Bot.Benchmarks.Feeds;

/// <summary>Lays a feed as we read it out in the fields of the expectations.</summary>
internal sealed class ReadFields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private ReadFields(ParsedFeed feed)
    {
        AddFeed("", feed);
        for (var i = 0; i < feed.Items.Count; i++)
            AddItem($"items[{i}].", feed.Items[i]);
    }

    /// <summary>The fields by their paths.</summary>
    public static IReadOnlyDictionary<string, string> Of(ParsedFeed feed) => new ReadFields(feed)._values;

    private void AddFeed(string at, ParsedFeed feed)
    {
        Add(at + "version", feed.Version);
        Add(at + "feedtype", feed.Format.ToString().ToLowerInvariant());
        Add(at + "id", feed.Id);
        Add(at + "title", feed.Title);
        Add(at + "description", feed.Description);
        Add(at + "language", feed.Language);
        Add(at + "copyright", feed.Rights);
        Add(at + "generator", feed.Generator);
        Add(at + "generator.value", feed.Generator);
        Add(at + "image", feed.Image);
        Add(at + "image.url", feed.Image ?? feed.Icon);
        Add(at + "icon", feed.Format == FeedFormat.Json ? feed.Image : feed.Icon);
        Add(at + "favicon", feed.Icon);
        AddCommon(at, feed.Links, feed.Authors, feed.Contributors, feed.Categories);
        Add(at + "link", feed.Link);
        Add(at + "url", feed.Link);
        Add(at + "feedlink", feed.Links.FirstOrDefault(link => link.Role == "self")?.Address);
        Add(at + "ttl", feed.Rhythm.TimeToLive?.TotalMinutes.ToString(CultureInfo.InvariantCulture));
        AddDates(at, feed.Published, feed.Updated);
    }

    private void AddItem(string at, FeedItem item)
    {
        Add(at + "id", item.Id);
        Add(at + "id.value", item.Id);
        Add(at + "title", item.Title);
        Add(at + "description", item.Summary);
        Add(at + "copyright", item.Rights);
        Add(at + "content", item.Content);
        Add(at + "content.value", item.Content);
        Add(at + "image", item.Image);
        Add(at + "image.url", item.Image);
        Add(at + "link", item.Link);
        Add(at + "url", item.Link);
        AddDates(at, item.Published, item.Updated);
        AddCommon(at, item.Links, item.Authors, item.Contributors, item.Categories);
        if (item.Source is { } source)
            AddFeed(at + "source.", source);
    }

    private void AddDates(string at, string? published, string? updated)
    {
        Add(at + "published", published);
        Add(at + "publishedparsed", Parsed(published));
        Add(at + "updated", updated);
        Add(at + "updatedparsed", Parsed(updated));
    }

    private void AddCommon(string at, IReadOnlyList<FeedLink> links, IReadOnlyList<FeedPerson> authors, IReadOnlyList<FeedPerson> contributors, IReadOnlyList<FeedCategory> categories)
    {
        AddPersons(at + "authors", authors);
        AddPersons(at + "contributors", contributors);
        for (var i = 0; i < authors.Count; i++)
            AddPerson(at + "author", authors[i]);
        for (var i = 0; i < categories.Count; i++)
        {
            Add($"{at}categories[{i}]", categories[i].Label ?? categories[i].Term);
            Add($"{at}categories[{i}].term", categories[i].Term);
            Add($"{at}categories[{i}].value", categories[i].Term);
            Add($"{at}categories[{i}].scheme", categories[i].Scheme);
            Add($"{at}categories[{i}].domain", categories[i].Scheme);
            Add($"{at}categories[{i}].label", categories[i].Label);
        }

        for (var i = 0; i < links.Count; i++)
            AddLink($"{at}links[{i}]", links[i]);
        var enclosures = links.Where(link => link.Role == "enclosure").ToList();
        for (var i = 0; i < enclosures.Count; i++)
        {
            AddLink($"{at}enclosures[{i}]", enclosures[i]);
            AddLink($"{at}enclosure", enclosures[i]);
            AddLink($"{at}attachments[{i}]", enclosures[i]);
        }
    }

    private void AddPersons(string at, IReadOnlyList<FeedPerson> persons)
    {
        for (var i = 0; i < persons.Count; i++)
            AddPerson($"{at}[{i}]", persons[i]);
    }

    private void AddPerson(string at, FeedPerson person)
    {
        Add(at, person switch { { Name: { } name, Email: { } email } => $"{email} ({name})", { Name: { } name } => name, _ => person.Email });
        Add(at + ".name", person.Name);
        Add(at + ".email", person.Email);
        Add(at + ".uri", person.Address);
        Add(at + ".url", person.Address);
    }

    private void AddLink(string at, FeedLink link)
    {
        Add(at, link.Address);
        Add(at + ".href", link.Address);
        Add(at + ".url", link.Address);
        Add(at + ".rel", link.Role);
        Add(at + ".type", link.Type);
        Add(at + ".mime_type", link.Type);
        Add(at + ".size_in_bytes", link.Length);
        Add(at + ".length", link.Length);
        Add(at + ".title", link.Title);
        Add(at + ".hreflang", link.Language);
    }

    private static string? Parsed(string? printed) =>
        FeedDate.Read(printed)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private void Add(string path, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _values.TryAdd(path, value);
    }
}
