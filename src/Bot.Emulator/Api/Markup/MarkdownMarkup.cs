using System.Text;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>Parse mode "MarkdownV2" (Bot API, "MarkdownV2 style").</summary>
internal sealed class MarkdownMarkup(string source)
{
    private const string Reserved = "_*[]()~`>#+-=|{}.!";

    private readonly StringBuilder _text = new(source.Length);
    private readonly List<EntityObject> _entities = [];
    private readonly Stack<MarkdownSpan> _open = new();
    private int _at;

    private MarkdownKind? Top => _open.TryPeek(out var span) ? span.Kind : null;

    private bool InCode => Top == MarkdownKind.Code || Top == MarkdownKind.Pre;

    public FormattedText Parse()
    {
        while (_at < source.Length)
            Step();
        if (Top == MarkdownKind.Quote)
            CloseQuote(EntityTypes.Blockquote);
        if (_open.TryPeek(out var unclosed))
            throw new MarkupException($"Can't find end of {unclosed.Kind.Name} entity at byte offset {Offset(unclosed.At)}");
        return new FormattedText(_text.ToString(), _entities);
    }

    private void Step()
    {
        var unit = source[_at];
        if (unit == '\\' && _at + 1 < source.Length && source[_at + 1] is > '\0' and < '\u007f')
        {
            _text.Append(source[_at + 1]);
            _at += 2;
        }
        else if (InCode ? unit != '`' : unit != '\n' && !Reserved.Contains(unit, StringComparison.Ordinal))
        {
            _text.Append(unit);
            _at++;
        }
        else if (!InCode && (unit == '\n' ? EndLine() : StartQuote()))
        {
            return;
        }
        else if (!Close() && !Open())
        {
            throw new MarkupException($"Character '{unit}' is reserved and must be escaped with the preceding '\\'");
        }
    }

    private bool EndLine()
    {
        if (Top == MarkdownKind.Quote && !At(">", _at + 1))
            CloseQuote(EntityTypes.Blockquote);
        _text.Append('\n');
        _at++;
        return true;
    }

    /// <summary>A quotation begins, or goes on, where a line starts with its sign; "**" before it separates two of them.</summary>
    private bool StartQuote()
    {
        if (_at > 0 && source[_at - 1] != '\n')
            return EndQuoteFolded();
        var mark = At("**>", _at) ? 3 : At(">", _at) ? 1 : 0;
        if (mark == 0)
            return false;
        if (mark == 3 && Top == MarkdownKind.Quote)
            CloseQuote(EntityTypes.Blockquote);
        if (Top != MarkdownKind.Quote)
            Push(MarkdownKind.Quote, 0, null);
        _at += mark;
        return true;
    }

    /// <summary>Two bars at the very end of a quotation make it an expandable one.</summary>
    private bool EndQuoteFolded()
    {
        var atEnd = _at + 2 >= source.Length || (source[_at + 2] == '\n' && !At(">", _at + 3));
        if (Top != MarkdownKind.Quote || !At("||", _at) || !atEnd)
            return false;
        CloseQuote(EntityTypes.ExpandableBlockquote);
        _at += 2;
        return true;
    }

    private bool Close()
    {
        if (Top is not { } kind || !At(kind.Mark, _at) || (kind == MarkdownKind.Italic && At("__", _at)))
            return false;
        var span = _open.Pop();
        _at += kind.Mark.Length;
        if (kind == MarkdownKind.Link || kind == MarkdownKind.Special)
            AddLink(span);
        else
            Add(span, new EntityObject { Type = kind.Type, Language = span.Language });
        return true;
    }

    private bool Open()
    {
        if (InCode)
            return false;
        if (At("![", _at))
            return Push(MarkdownKind.Special, 2, null);
        if (At("[", _at))
            return Push(MarkdownKind.Link, 1, null);
        if (MarkdownKind.Styles.FirstOrDefault(style => At(style.Mark, _at)) is not { } kind)
            return false;
        return kind == MarkdownKind.Pre ? OpenPre() : Push(kind, kind.Mark.Length, null);
    }

    private bool OpenPre()
    {
        var end = _at + 3;
        while (end < source.Length && !char.IsWhiteSpace(source[end]) && source[end] != '`')
            end++;
        var hasLanguage = end > _at + 3 && end < source.Length && source[end] != '`';
        var language = hasLanguage ? source[(_at + 3)..end] : null;
        var skip = hasLanguage ? end - _at : 3;
        Push(MarkdownKind.Pre, skip, language);
        if (At("\n", _at))
            _at++;
        return true;
    }

    private void AddLink(MarkdownSpan span)
    {
        var address = "";
        if (At("(", _at))
        {
            var reader = new MarkdownAddress(source, _at);
            address = reader.Read();
            _at = reader.End;
        }
        var inner = _text.ToString(span.Start, _text.Length - span.Start);
        var entity = span.Kind == MarkdownKind.Special
            ? MarkdownAddress.Special(address)
            : Links.Entity(address.Length > 0 ? address : inner);
        if (entity is not null)
            Add(span, entity);
    }

    private void CloseQuote(string type) => Add(_open.Pop(), new EntityObject { Type = type });

    private void Add(MarkdownSpan span, EntityObject entity)
    {
        if (_text.Length > span.Start)
            _entities.Add(entity with { Offset = span.Start, Length = _text.Length - span.Start });
    }

    private bool Push(MarkdownKind kind, int length, string? language)
    {
        _open.Push(new MarkdownSpan(kind, _at, _text.Length, language));
        _at += length;
        return true;
    }

    private bool At(string mark, int index) => string.CompareOrdinal(source, index, mark, 0, mark.Length) == 0 && index <= source.Length;

    private int Offset(int index) => MarkupException.ByteOffset(source, index);
}
