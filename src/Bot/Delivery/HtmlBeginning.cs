using System.Text;

namespace Bot.Delivery;

/// <summary>The beginning of a markup, piece by piece as far as it fits, and where it may end.</summary>
internal sealed class HtmlBeginning(int limit)
{
    private const string SentenceEnds = ".!?…\"”»>";

    private readonly StringBuilder _taken = new();
    private readonly Stack<string> _open = new();
    private int _used;
    private (int Length, string Closers)? _word;
    private (int Length, string Closers)? _sentence;
    private string? _partOfWord;

    /// <summary>Takes a tag, a character reference, white space or a word and returns true, or returns false where it does not fit.</summary>
    public bool Take(ReadOnlySpan<char> piece)
    {
        if (IsTag(piece))
            TakeTag(piece);
        else if (!TakeText(piece))
            return false;
        _taken.Append(piece);
        return true;
    }

    /// <summary>The beginning, ended after a whole sentence where that keeps half of it, else after a whole word; its open tags closed.</summary>
    public string Ended()
    {
        if (_sentence is { } sentence && sentence.Length * 2 > _taken.Length)
            return Part(sentence, "");
        if (_word is { } word && word.Length * 2 > _taken.Length)
            return Part(word, "…");
        return _taken + _partOfWord + Closers();
    }

    /// <summary>How many code points a reader sees of a piece.</summary>
    public static int SizeOf(ReadOnlySpan<char> piece) =>
        IsTag(piece) ? 0 : piece.Length > 1 && piece[0] == '&' ? 1 : TextCut.CodePoints(piece);

    private static bool IsTag(ReadOnlySpan<char> piece) => piece.Length > 1 && piece[0] == '<';

    private void TakeTag(ReadOnlySpan<char> tag)
    {
        if (tag[1] == '/')
            _open.TryPop(out _);
        else
            _open.Push(tag[1..tag.IndexOfAny(" >")].ToString());
    }

    private bool TakeText(ReadOnlySpan<char> text)
    {
        if (char.IsWhiteSpace(text[0]))
            NoteEnd();
        var size = SizeOf(text);
        if (_used + size > limit)
        {
            _partOfWord = text[0] == '&' ? "…" : TextCut.ToFit(text.ToString(), limit - _used + 1);
            return false;
        }

        _used += size;
        return true;
    }

    private void NoteEnd()
    {
        if (_taken.Length == 0)
            return;
        _word = (_taken.Length, Closers());
        if (SentenceEnds.Contains(_taken[^1], StringComparison.Ordinal))
            _sentence = _word;
    }

    private string Part((int Length, string Closers) end, string mark) => _taken.ToString(0, end.Length) + mark + end.Closers;

    private string Closers() => string.Concat(_open.Select(name => $"</{name}>"));
}
