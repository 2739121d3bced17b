using System.Text;

namespace Bot.Emulator.Api.Markup;

/// <summary>Reads one start tag, with the errors Telegram gives for a broken one.</summary>
internal sealed class HtmlTagReader(string source, int begin)
{
    private int _at = begin + 1;

    /// <summary>The position after the closing bracket.</summary>
    public int End => _at + 1;

    public HtmlTag Read()
    {
        while (_at < source.Length && !char.IsWhiteSpace(source[_at]) && source[_at] != '>')
            _at++;
        if (_at >= source.Length)
            throw Unclosed();
        var name = source[(begin + 1).._at].ToLowerInvariant();
        if (!HtmlTag.IsKnown(name))
            throw new MarkupException($"Unsupported start tag \"{name}\" at byte offset {Offset(begin)}");
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (SkipSpace() != '>')
        {
            var (key, value) = ReadAttribute(name);
            attributes[key] = value;
        }
        return new HtmlTag(name, attributes, begin);
    }

    private (string Name, string Value) ReadAttribute(string tag)
    {
        var start = _at;
        while (_at < source.Length && !char.IsWhiteSpace(source[_at]) && source[_at] is not ('=' or '>'))
            _at++;
        var name = source[start.._at].ToLowerInvariant();
        if (name.Length == 0)
            throw new MarkupException($"Empty attribute name in the tag \"{tag}\" at byte offset {Offset(begin)}");
        if (SkipSpace() != '=')
            return (name, "");
        _at++;
        return (name, SkipSpace() is '"' or '\'' ? ReadQuoted() : ReadToken());
    }

    private string ReadToken()
    {
        var start = _at;
        while (_at < source.Length && (char.IsAsciiLetterOrDigit(source[_at]) || source[_at] is '.' or '-'))
            _at++;
        if (_at < source.Length && !char.IsWhiteSpace(source[_at]) && source[_at] != '>')
            throw new MarkupException($"Unexpected end of name token at byte offset {Offset(start)}");
        return source[start.._at].ToLowerInvariant();
    }

    private string ReadQuoted()
    {
        var quote = source[_at++];
        var value = new StringBuilder();
        while (_at < source.Length && source[_at] != quote)
        {
            if (source[_at] == '&' && HtmlReference.Read(source.AsSpan(_at)) is { } reference)
            {
                value.Append(reference.Text);
                _at += reference.Length;
            }
            else
            {
                value.Append(source[_at++]);
            }
        }
        if (_at >= source.Length)
            throw Unclosed();
        _at++;
        return value.ToString();
    }

    private char SkipSpace()
    {
        while (_at < source.Length && char.IsWhiteSpace(source[_at]))
            _at++;
        return _at < source.Length ? source[_at] : throw Unclosed();
    }

    private MarkupException Unclosed() => new($"Unclosed start tag at byte offset {Offset(begin)}");

    private int Offset(int index) => MarkupException.ByteOffset(source, index);
}
