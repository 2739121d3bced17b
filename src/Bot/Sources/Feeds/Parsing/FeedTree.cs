namespace Bot.Sources.Feeds.Parsing;

/// <summary>
/// Builds the tree of an XML document the way browsers read HTML: it never fails. A closing tag closes what is open inside it, one that
/// closes nothing is passed over, and a document that ends early ends all its elements. DTDs are passed over and declare nothing.
/// </summary>
internal sealed class FeedTree
{
    private const int MostLooks = 500;
    private const int LookAhead = 64 * 1024;

    private readonly string _text;
    private readonly List<(FeedElement Element, int Start, string Written)> _open = [];
    private readonly PrefixScopes _prefixes = new();
    private readonly FeedElement _top;
    private int _elements;
    private int _looks;
    private int _at;

    private FeedTree(string text, Uri? address)
    {
        _text = text;
        _top = new FeedElement(text, "", new Dictionary<string, string>(StringComparer.Ordinal), address, null);
    }

    /// <summary>The element that stands above the document's own.</summary>
    /// <param name="text">The decoded document.</param>
    /// <param name="address">Where it came from, for its relative addresses; null where that is not known.</param>
    public static FeedElement Read(string text, Uri? address)
    {
        var tree = new FeedTree(text, address);
        tree.ReadAll();
        return tree._top;
    }

    private void ReadAll()
    {
        while (_elements < FeedBounds.Elements && Find('<', _at) is var tag && tag >= 0)
        {
            _at = tag + 1;
            if (_at >= _text.Length)
                break;
            switch (_text[_at])
            {
                case '!':
                    SkipDeclaration(tag);
                    break;
                case '?':
                    SkipBehind("?>", _at);
                    break;
                case '/':
                    Close(tag);
                    break;
                case var c when char.IsLetter(c) || c == '_':
                    Open();
                    break;
            }
        }

        CloseDownTo(0, _text.Length);
        _top.Span(0, _text.Length);
    }

    private int Find(char wanted, int from) => from >= _text.Length ? -1 : _text.IndexOf(wanted, from);

    private void SkipBehind(string end, int from)
    {
        var found = from >= _text.Length ? -1 : _text.IndexOf(end, from, StringComparison.Ordinal);
        _at = found < 0 ? _text.Length : found + end.Length;
    }

    private void SkipDeclaration(int tag)
    {
        var rest = _text.AsSpan(tag);
        if (rest.StartsWith("<!--"))
        {
            SkipBehind("-->", tag + 4);
            return;
        }

        if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            SkipBehind("]]>", tag + 9);
            return;
        }

        // A document type, its internal subset with it.
        var end = Find('>', tag);
        var subset = end < 0 ? -1 : _text.IndexOf('[', tag, end - tag);
        if (subset >= 0 && rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
        {
            SkipBehind("]", subset);
            end = Find('>', _at);
        }

        _at = end < 0 ? _text.Length : end + 1;
    }

    private void Close(int tag)
    {
        var end = Find('>', _at);
        var name = _text.AsSpan(_at + 1, (end < 0 ? _text.Length : end) - _at - 1).Trim();
        _at = end < 0 ? _text.Length : end + 1;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (name.Equals(_open[i].Written, StringComparison.OrdinalIgnoreCase))
            {
                CloseDownTo(i, tag);
                return;
            }
        }

        if (IsMisspelt())
            CloseDownTo(_open.Count - 1, tag);
    }

    // A closing tag that fits nothing stands for the one it was meant to be, unless that one comes before its parent ends.
    private bool IsMisspelt()
    {
        if (_open.Count < 2 || _looks++ > MostLooks)
            return false;
        var ahead = _text.AsSpan(_at, Math.Min(_text.Length - _at, LookAhead));
        var own = ahead.IndexOf($"</{_open[^1].Written}", StringComparison.OrdinalIgnoreCase);
        var parent = ahead.IndexOf($"</{_open[^2].Written}", StringComparison.OrdinalIgnoreCase);
        return own < 0 ? parent >= 0 || _open[^1].Element.Children.Count == 0 : parent >= 0 && parent < own;
    }

    private void CloseDownTo(int count, int end)
    {
        while (_open.Count > count)
        {
            var (element, start, _) = _open[^1];
            element.Span(start, Math.Max(start, end));
            _open.RemoveAt(_open.Count - 1);
            _prefixes.Leave(_open.Count);
        }
    }

    private void Open()
    {
        var tag = new TagScanner(_text, _at);
        tag.Scan();
        _at = tag.End;
        if (!tag.IsComplete || _open.Count >= FeedBounds.Depth)
            return;
        _elements++;
        var parent = _open.Count > 0 ? _open[^1].Element : _top;
        _prefixes.Enter(_open.Count, tag.Attributes);
        var attributes = _prefixes.Named(tag.Attributes);
        var element = new FeedElement(_text, _prefixes.NameOf(tag.Name), attributes, Base(parent, attributes), attributes.GetValueOrDefault("xml:lang") ?? parent.Language);
        parent.Add(element);
        element.Span(_at, _at);
        if (tag.IsEmpty)
            _prefixes.Leave(_open.Count);
        else
            _open.Add((element, _at, tag.Name));
    }

    private static Uri? Base(FeedElement parent, Dictionary<string, string> attributes)
    {
        if (!attributes.TryGetValue("xml:base", out var written))
            return parent.BaseAddress;
        var address = written.Trim();
        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && !absolute.IsFile)
            return absolute;
        return parent.BaseAddress is { } above && Uri.TryCreate(above, address, out var joined) ? joined : parent.BaseAddress;
    }
}
