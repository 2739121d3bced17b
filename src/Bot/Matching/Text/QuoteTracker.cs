namespace Bot.Matching.Text;

/// <summary>Marks the words of a paragraph that stand in a quotation. Two or three words in quotation marks are a name, not something said.</summary>
internal sealed class QuoteTracker
{
    private const int LeastWords = 4;

    private int _openedAt = -1;

    /// <summary>A paragraph begins.</summary>
    public void Begin() => _openedAt = -1;

    /// <summary>Looks at the signs between two words.</summary>
    public void Pass(ReadOnlySpan<char> gap, ArticleText text)
    {
        foreach (var sign in gap)
        {
            if (sign is '“' or '«' or '„' || (sign == '"' && _openedAt < 0))
                _openedAt = _openedAt < 0 ? text.Count : _openedAt;
            else if (sign is '”' or '»' or '"')
                End(text);
        }
    }

    /// <summary>The quotation ends here; an open one at the end of its paragraph goes on in the next, which opens it anew.</summary>
    public void End(ArticleText text)
    {
        if (_openedAt >= 0 && text.Count - _openedAt >= LeastWords)
        {
            foreach (ref var word in text.Words[_openedAt..])
            {
                word.Quoted = true;
                word.Worth *= PlaceWorth.Quoted;
            }
        }

        _openedAt = -1;
    }
}
