namespace Bot.Sources.Feeds.Parsing;

/// <summary>Reads one opening tag, however badly its attributes are quoted.</summary>
/// <param name="text">The document.</param>
/// <param name="start">Where the name begins, behind the bracket.</param>
internal sealed class TagScanner(string text, int start)
{
    private int _at = start;

    /// <summary>The name as written, with its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The attributes as written, values resolved; the first of a name counts.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it closes itself.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Whether its closing bracket is there.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Where the text behind it begins.</summary>
    public int End => _at;

    /// <summary>Reads to its closing bracket, to the next opening one, or to the end of the text.</summary>
    public void Scan()
    {
        Name = Word();
        while (_at < text.Length)
        {
            var c = text[_at];
            if (c == '<')
                return;
            if (c == '>')
            {
                _at++;
                IsComplete = true;
                return;
            }

            IsEmpty = c == '/';
            if (c == '/' || c == '=' || char.IsWhiteSpace(c))
                _at++;
            else
                ReadAttribute();
        }
    }

    private void ReadAttribute()
    {
        var before = _at;
        var name = Word();
        SkipSpace();
        if (_at < text.Length && text[_at] == '=')
        {
            _at++;
            SkipSpace();
            var value = Value();
            if (name.Length > 0 && Attributes.Count < FeedBounds.Attributes)
                Attributes.TryAdd(name, XmlEntities.Decode(value).Trim());
        }

        if (_at == before)
            _at++;
    }

    private ReadOnlySpan<char> Value()
    {
        if (_at >= text.Length)
            return [];
        if (text[_at] is '"' or '\'')
        {
            var quote = text[_at++];
            var end = _at < text.Length ? text.IndexOf(quote, _at) : -1;
            var inside = text.AsSpan(_at, (end < 0 ? text.Length : end) - _at);
            _at = end < 0 ? text.Length : end + 1;
            return inside;
        }

        var from = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('>' or '<'))
            _at++;
        return text.AsSpan(from, _at - from);
    }

    private string Word()
    {
        var from = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('>' or '<' or '/' or '=' or '"' or '\''))
            _at++;
        return text[from.._at];
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }
}
