using System.Text;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>Parse mode "HTML" (Bot API, "HTML style").</summary>
internal sealed class HtmlMarkup(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly List<EntityObject> _entities = [];
    private readonly Stack<(HtmlTag Tag, int Start)> _open = new();
    private int _at;

    public FormattedText Parse()
    {
        while (_at < source.Length)
        {
            if (source[_at] == '&' && HtmlReference.Read(source.AsSpan(_at)) is { } reference)
            {
                _text.Append(reference.Text);
                _at += reference.Length;
            }
            else if (source[_at] != '<')
            {
                _text.Append(source[_at++]);
            }
            else if (_at + 1 < source.Length && source[_at + 1] == '/')
            {
                Close();
            }
            else
            {
                OpenTag();
            }
        }
        if (_open.TryPeek(out var unclosed))
            throw new MarkupException($"Can't find end tag corresponding to start tag \"{unclosed.Tag.Name}\"");
        // A language belongs to a "pre" entity; on code alone Telegram ignores it.
        var entities = _entities.Select(entity => entity.Type == EntityTypes.Code ? entity with { Language = null } : entity);
        return new FormattedText(_text.ToString(), [.. entities]);
    }

    private void OpenTag()
    {
        var reader = new HtmlTagReader(source, _at);
        var tag = reader.Read();
        _at = reader.End;
        if (tag.Name == "span" && tag.Attribute("class") != "tg-spoiler")
            throw new MarkupException($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Offset(tag.At)}");
        _open.Push((tag, _text.Length));
    }

    private void Close()
    {
        var begin = _at;
        _at += 2;
        var nameStart = _at;
        while (_at < source.Length && !char.IsWhiteSpace(source[_at]) && source[_at] != '>')
            _at++;
        var name = source[nameStart.._at];
        while (_at < source.Length && char.IsWhiteSpace(source[_at]))
            _at++;
        if (!_open.TryPop(out var opened))
            throw new MarkupException($"Unexpected end tag at byte offset {Offset(begin)}");
        if (_at >= source.Length || source[_at] != '>')
            throw new MarkupException($"Unclosed end tag at byte offset {Offset(begin)}");
        if (name.Length > 0 && !name.Equals(opened.Tag.Name, StringComparison.OrdinalIgnoreCase))
        {
            throw new MarkupException(
                $"Unmatched end tag at byte offset {Offset(begin)}, expected \"</{opened.Tag.Name}>\", found \"</{name}>\"");
        }
        _at++;
        if (_text.Length > opened.Start)
            Add(opened.Tag, opened.Start);
    }

    private void Add(HtmlTag tag, int start)
    {
        var length = _text.Length - start;
        if (MergeCode(tag, start, length))
            return;
        if (HtmlEntity.Of(tag, _text.ToString(start, length)) is { } entity)
            _entities.Add(entity with { Offset = start, Length = length });
    }

    /// <summary>A code tag with a language directly inside a pre tag makes one "pre" entity with that language.</summary>
    private bool MergeCode(HtmlTag tag, int start, int length)
    {
        if (tag.Name != "pre" || _entities.Count == 0)
            return false;
        var inner = _entities[^1];
        if (inner is not { Type: EntityTypes.Code } || inner.Offset != start || inner.Length != length)
            return false;
        _entities[^1] = inner with { Type = EntityTypes.Pre };
        return true;
    }

    private int Offset(int index) => MarkupException.ByteOffset(source, index);
}
