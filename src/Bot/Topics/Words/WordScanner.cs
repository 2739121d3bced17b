namespace Bot.Topics.Words;

/// <summary>
/// Finds the words of a text in one pass. Boundaries are those of UAX #29, save that <c>AT&amp;T</c>, <c>C++</c>, <c>C#</c>,
/// <c>#tag</c>, <c>@name</c> and <c>U.S.</c> are words, hyphens part words, and web and mail addresses are passed over.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    /// <summary>The signs that part two words and are nothing else between them.</summary>
    public const string Hyphens = "-‐‑";

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _lastEnd = -1;

    /// <summary>Moves to the next word; false at the end of the text.</summary>
    public bool Next(out ScannedWord word)
    {
        while (_at < _text.Length)
        {
            var kind = CharacterClasses.At(_text, _at, out var units);
            if (kind == CharacterClass.Ideograph)
            {
                word = Found(_at, EndOfMarks(_at + units), WordShape.Plain);
                return true;
            }

            if (kind is CharacterClass.Letter or CharacterClass.Digit)
            {
                var end = WordRun.PlainEnd(_text, _at);
                if (end == _text.Length || _text[end] == ' ')
                {
                    word = Found(_at, end, WordShape.Plain);
                    return true;
                }

                if (WordRun.Address(_text, _at) is var address and > 0)
                {
                    _at = address;
                    continue;
                }

                word = Found(_at, WordRun.End(_text, _at, end, out var shape), shape);
                return true;
            }

            if (BeginsSigned())
            {
                word = Found(_at, WordRun.PlainEnd(_text, _at + 1), _text[_at] is '#' or '＃' ? WordShape.Tag : WordShape.Mention);
                return true;
            }

            _at += units;
        }

        word = default;
        return false;
    }

    private readonly bool BeginsSigned() =>
        _text[_at] is '#' or '@' or '＃' or '＠'
        && CharacterClasses.BeginsWord(_text, _at + 1)
        && !CharacterClasses.EndsWord(_text, _at - 1);

    private readonly int EndOfMarks(int at)
    {
        while (at < _text.Length && CharacterClasses.At(_text, at, out var units) == CharacterClass.Mark)
            at += units;
        return at;
    }

    private ScannedWord Found(int start, int end, WordShape shape)
    {
        var hyphenated = _lastEnd == start - 1 && _lastEnd >= 0 && Hyphens.Contains(_text[_lastEnd], StringComparison.Ordinal);
        _lastEnd = end;
        _at = end;
        return new ScannedWord(start, end - start, shape, hyphenated && start > 0);
    }
}
