using Bot.Matching.Language;
using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>An article's words in order: headline, dateline's place, paragraphs. Reused from article to article.</summary>
internal sealed class ArticleText
{
    private static readonly WordKeyCache[] Caches = [.. Enumerable.Range(0, LanguageSpace.Count).Select(language => new WordKeyCache(language))];

    private TextWord[] _words = new TextWord[1024];

    /// <summary>The texts the words stand in; the first is the headline.</summary>
    public List<string> Segments { get; } = [];

    /// <summary>The language space (<see cref="LanguageSpace"/>) of the article.</summary>
    public int Language { get; private set; }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are the headline's; they come first.</summary>
    public int HeadlineCount { get; set; }

    /// <summary>The words.</summary>
    public Span<TextWord> Words => _words.AsSpan(0, Count);

    /// <summary>A word by its number.</summary>
    public ref TextWord this[int index] => ref _words[index];

    /// <summary>Every key a word can be asked for by; the word by its number.</summary>
    public WordKeys KeysOf(int index)
    {
        ref var word = ref _words[index];
        var printed = Segments[word.Segment].AsSpan(word.Start, word.End - word.Start);
        var cache = Caches[Language];
        if (word.Part == WordPart.Whole)
            return cache.Of(printed, word.Shape, word.Hash);
        if (word.Part == WordPart.WithoutSign)
            return cache.Of(printed[1..], word.Shape, word.Hash);
        var hyphen = printed.IndexOfAny(WordScanner.Hyphens);
        Span<char> joined = stackalloc char[WordForm.Longest];
        printed[..hyphen].CopyTo(joined);
        printed[(hyphen + 1)..].CopyTo(joined[hyphen..]);
        return cache.Of(joined[..(printed.Length - 1)], word.Shape, word.Hash);
    }

    /// <summary>Forgets the last article; the next is in a language space.</summary>
    public void Clear(int language)
    {
        Segments.Clear();
        Language = language;
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
