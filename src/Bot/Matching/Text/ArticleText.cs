namespace Bot.Matching.Text;

/// <summary>An article's words in order: headline, dateline's place, paragraphs. Reused from article to article.</summary>
internal sealed class ArticleText
{
    private TextWord[] _words = new TextWord[1024];

    /// <summary>The texts the words stand in; the first is the headline.</summary>
    public List<string> Segments { get; } = [];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are the headline's; they come first.</summary>
    public int HeadlineCount { get; set; }

    /// <summary>The words.</summary>
    public Span<TextWord> Words => _words.AsSpan(0, Count);

    /// <summary>A word by its number.</summary>
    public ref TextWord this[int index] => ref _words[index];

    public void Clear()
    {
        Segments.Clear();
        Count = 0;
        HeadlineCount = 0;
    }

    /// <summary>A word more at the end, still as an earlier article left it.</summary>
    public ref TextWord Add()
    {
        if (Count == _words.Length)
            Array.Resize(ref _words, Count * 2);
        return ref _words[Count++];
    }
}
