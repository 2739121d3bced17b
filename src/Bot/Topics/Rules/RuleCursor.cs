using System.Globalization;

namespace Bot.Topics.Rules;

/// <summary>Steps through the text of a rule, sign by sign and chunk by chunk.</summary>
internal sealed class RuleCursor(string text)
{
    private int _at;

    /// <summary>Where the next thing that is not a space begins.</summary>
    public int Position
    {
        get
        {
            SkipSpaces();
            return _at;
        }
    }

    public bool IsAtEnd => Position >= text.Length;

    public bool IsAtSpace => _at < text.Length && char.IsWhiteSpace(text[_at]);

    public bool IsAtQuote => !IsAtEnd && IsQuote(text[_at]);

    public bool IsAt(char sign) => !IsAtEnd && text[_at] == sign;

    public void Skip() => _at = Position + 1;

    public bool PeekOr(out string word)
    {
        word = Peek() is "OR" or "|" or "||" ? Peek() : "";
        return word.Length > 0;
    }

    public bool TakeOr(out int at, out string word) => Take(PeekOr(out word), word, out at);

    public bool TakeAnd(out int at, out string word)
    {
        word = Peek() is "AND" or "&&" or "+" or "&" ? Peek() : "";
        return Take(word.Length > 0, word, out at);
    }

    /// <summary>A minus right before something, or NOT. A plus right before a word says what holds anyway and is passed over.</summary>
    public bool TakeNot(out int at, out string word)
    {
        at = Position;
        word = "";
        if (IsAtEnd)
            return false;
        if (text[_at] is '-' or '−' or '–' or '—')
        {
            word = "-";
            _at++;
            return true;
        }

        if (text[_at] == '+' && _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]))
            _at++;
        word = Peek() is "NOT" ? "NOT" : "";
        return Take(word.Length > 0, word, out at);
    }

    /// <summary>NEAR/5; a NEAR without a usable number gives 0.</summary>
    public bool TakeNear(out int at, out int distance)
    {
        var word = Peek();
        distance = 0;
        at = Position;
        if (word != "NEAR" && !word.StartsWith("NEAR/", StringComparison.OrdinalIgnoreCase))
            return false;
        _ = word.Length > 5 && int.TryParse(word.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out distance);
        _at += word.Length;
        return true;
    }

    /// <summary>A name and a colon, with something that is no space after it or a known name before it.</summary>
    public bool TakeField(out int at, out string name)
    {
        at = Position;
        name = "";
        var end = _at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end - _at < 2 || end >= text.Length || text[end] != ':' || text.AsSpan(end).StartsWith("://", StringComparison.Ordinal))
            return false;
        name = text[_at..end];
        var isGlued = end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]);
        if (!isGlued && RuleFields.Find(name) is null)
            return false;
        _at = end + 1;
        return true;
    }

    /// <summary>urgency&lt;=3 and its kin; <paramref name="urgency"/> is null where the number is not one of 1 to 9.</summary>
    public bool TakeUrgency(out int at, out UrgencyNode? urgency)
    {
        at = Position;
        urgency = null;
        if (!text.AsSpan(_at).StartsWith("urgency", StringComparison.OrdinalIgnoreCase))
            return false;
        var sign = _at + "urgency".Length;
        while (sign < text.Length && (char.IsWhiteSpace(text[sign]) || text[sign] == ':'))
            sign++;
        var number = sign;
        while (number < text.Length && text[number] is '<' or '>' or '=' or '≤' or '≥')
            number++;
        if (number == sign && (sign == _at + "urgency".Length || text[sign - 1] != ':'))
            return false;
        var end = number;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        var start = end;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        urgency = UrgencyRange.Of(text[sign..number], text[start..end]);
        _at = end;
        return true;
    }

    /// <summary>What stands between this quotation mark and the next; null where there is no next.</summary>
    public string? TakeQuoted(out int at)
    {
        at = Position;
        var end = _at + 1;
        while (end < text.Length && !IsQuote(text[end]))
            end++;
        if (end >= text.Length)
            return null;
        var phrase = text[(_at + 1)..end];
        _at = end + 1;
        return phrase;
    }

    /// <summary>Everything up to a space, a parenthesis or a quotation mark.</summary>
    public string TakeChunk(out int at)
    {
        at = Position;
        var chunk = Peek();
        _at += chunk.Length;
        return chunk;
    }

    private string Peek()
    {
        var end = Position;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')') && !IsQuote(text[end]))
            end++;
        return text[_at..end];
    }

    private bool Take(bool found, string word, out int at)
    {
        at = Position;
        if (found)
            _at += word.Length;
        return found;
    }

    private void SkipSpaces()
    {
        while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] is '\u200B' or '\u200E' or '\u200F' or '\uFEFF'))
            _at++;
    }

    private static bool IsQuote(char unit) => unit is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';
}
