using System.Text;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>An element of a feed's tree. Its text is cut from the document when asked for.</summary>
/// <param name="document">The whole document.</param>
/// <param name="name">The local name, with the short name of its namespace before a colon, such as <c>dc:creator</c>; in lower case.</param>
/// <param name="attributes">By name in lower case, values resolved.</param>
/// <param name="baseAddress">Against which its relative addresses stand.</param>
/// <param name="language">The nearest <c>xml:lang</c>.</param>
internal sealed class FeedElement(string document, string name, IReadOnlyDictionary<string, string> attributes, Uri? baseAddress, string? language)
{
    private readonly List<FeedElement> _children = [];
    private int _start;
    private int _end;

    public string Name => name;

    public Uri? BaseAddress => baseAddress;

    public string? Language => language;

    public IReadOnlyList<FeedElement> Children => _children;

    /// <summary>What stands between its tags, as written.</summary>
    public ReadOnlySpan<char> Markup => document.AsSpan(_start, Math.Min(_end - _start, FeedBounds.Text));

    /// <summary>Its text: CDATA opened, comments dropped, references resolved, outer white space gone. Tags inside stay as written.</summary>
    public string Text() => Decode(Markup, resolve: true).Trim();

    /// <summary>Its markup with CDATA opened but references as they stand, as XHTML has them.</summary>
    public string InnerMarkup() => Decode(Markup, resolve: false).Trim();

    /// <summary>An attribute's value; null where it is not there or empty.</summary>
    public string? Attribute(string attribute) =>
        attributes.TryGetValue(attribute, out var value) && value.Length > 0 ? value : null;

    /// <summary>The first child of any of these names, in the order of the names.</summary>
    public FeedElement? Child(params ReadOnlySpan<string> names)
    {
        foreach (var wanted in names)
        {
            foreach (var child in _children)
            {
                if (child.Name == wanted)
                    return child;
            }
        }

        return null;
    }

    /// <summary>The text of the first child of these names that has any.</summary>
    public string? TextOf(params ReadOnlySpan<string> names)
    {
        foreach (var wanted in names)
        {
            foreach (var child in _children)
            {
                if (child.Name == wanted && child.Text() is { Length: > 0 } text)
                    return text;
            }
        }

        return null;
    }

    /// <summary>All children of a name.</summary>
    public IEnumerable<FeedElement> All(string wanted) => _children.Where(child => child.Name == wanted);

    /// <summary>An address made absolute against the nearest base; as it is where that cannot be.</summary>
    public string Absolute(string address)
    {
        var trimmed = address.Trim();
        if (baseAddress is null || trimmed.Length == 0 || Uri.TryCreate(trimmed, UriKind.Absolute, out var whole) && !whole.IsFile)
            return trimmed;
        return Uri.TryCreate(baseAddress, trimmed, out var absolute) ? absolute.AbsoluteUri : trimmed;
    }

    /// <summary>Hangs a child in; used while the tree is built.</summary>
    public void Add(FeedElement child) => _children.Add(child);

    /// <summary>Says where its inside begins and ends; used while the tree is built.</summary>
    public void Span(int start, int end) => (_start, _end) = (start, end);

    private static string Decode(ReadOnlySpan<char> markup, bool resolve)
    {
        var text = new StringBuilder(Math.Min(markup.Length, 4096));
        while (markup.Length > 0)
        {
            var open = markup.IndexOf("<!");
            var plain = open < 0 ? markup : markup[..open];
            text.Append(resolve ? XmlEntities.Decode(plain) : plain);
            if (open < 0)
                break;
            markup = markup[open..];
            var (literal, length) = Section(markup);
            text.Append(literal);
            markup = markup[length..];
        }

        return text.ToString();
    }

    // A CDATA section gives its inside, a comment nothing; anything else is text.
    private static (string Literal, int Length) Section(ReadOnlySpan<char> markup)
    {
        if (markup.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            var end = markup.IndexOf("]]>");
            return end < 0 ? (markup[9..].ToString(), markup.Length) : (markup[9..end].ToString(), end + 3);
        }

        if (markup.StartsWith("<!--"))
        {
            var end = markup[4..].IndexOf("-->");
            return ("", end < 0 ? markup.Length : end + 7);
        }

        return ("<!", 2);
    }
}
