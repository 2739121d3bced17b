using Bot.Articles;
using Bot.Matching.Language;
using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>Takes an article's text apart in one pass.</summary>
internal sealed class ArticleReader
{
    /// <summary>Words read of one article; what comes after is not searched.</summary>
    public const int MostWords = 20_000;

    private const int ParagraphGap = 1000;

    private static readonly WordKeyCache[] Caches = [.. Enumerable.Range(0, LanguageSpace.Count).Select(language => new WordKeyCache(language))];

    private readonly QuoteTracker _quotes = new();
    private ArticleText _into = new();
    private WordKeyCache _cache = Caches[LanguageSpace.Neutral];
    private int _position;
    private int _sentence;
    private int _bodyWords;
    private int _bodySentences;

    /// <summary>Fills <paramref name="into"/> with the words of an article.</summary>
    public void Read(Article article, ArticleText into)
    {
        into.Clear();
        (_into, _cache) = (into, Caches[LanguageSpace.Of(article.Language)]);
        (_position, _sentence, _bodyWords, _bodySentences) = (0, 0, 0, 0);
        ReadSegment(article.Headline, EvidencePlace.Headline);
        into.HeadlineCount = into.Count;
        if (article.Dateline?.Place is { } place)
            ReadSegment(place, EvidencePlace.Dateline);
        foreach (var paragraph in article.Paragraphs)
            ReadSegment(paragraph, EvidencePlace.Body);
    }

    private void ReadSegment(string text, EvidencePlace place)
    {
        _into.Segments.Add(text);
        _quotes.Begin();
        _sentence++;
        _bodySentences += place == EvidencePlace.Body ? 1 : 0;
        _position += ParagraphGap;
        ScannedWord before = default;
        var scanner = new WordScanner(text);
        while (_into.Count < MostWords && scanner.Next(out var word))
        {
            if (before.Length > 0 && SentenceBreak.Between(text, before, word.Start))
            {
                _sentence++;
                _bodySentences += place == EvidencePlace.Body ? 1 : 0;
            }

            if (place != EvidencePlace.Headline)
                _quotes.Pass(text.AsSpan(before.End..word.Start), _into);
            Add(text, word, place);
            if (word.Hyphenated)
                AddJoined(text, before, word, place);
            before = word;
        }

        if (place != EvidencePlace.Headline)
            _quotes.End(_into);
    }

    private void Add(string text, ScannedWord word, EvidencePlace place)
    {
        _position++;
        _bodyWords += place == EvidencePlace.Body ? 1 : 0;
        var raw = text.AsSpan(word.Start, word.Length);
        Append(_cache.Of(raw, word.Shape), word, place, _position, _position);
        if (word.Shape is WordShape.Tag or WordShape.Mention)
            Append(_cache.Of(raw[1..], WordShape.Plain), word, place, _position, _position);
    }

    /// <summary>A hyphened pair is also the one word it may be written as: <c>cease-fire</c>, <c>ceasefire</c>.</summary>
    private void AddJoined(string text, ScannedWord first, ScannedWord second, EvidencePlace place)
    {
        if (first.Length + second.Length > WordForm.Longest)
            return;
        Span<char> joined = stackalloc char[first.Length + second.Length];
        text.AsSpan(first.Start, first.Length).CopyTo(joined);
        text.AsSpan(second.Start, second.Length).CopyTo(joined[first.Length..]);
        var whole = new ScannedWord(first.Start, second.End - first.Start, WordShape.Plain, Hyphenated: false);
        Append(_cache.Of(joined, WordShape.Plain), whole, place, _position - 1, _position);
    }

    private void Append(WordKeys keys, ScannedWord word, EvidencePlace place, int position, int lastPosition)
    {
        var isLead = place == EvidencePlace.Body && _bodySentences <= PlaceWorth.LeadSentences && _bodyWords <= PlaceWorth.LeadWords;
        ref var added = ref _into.Add();
        added.Keys = keys;
        added.Segment = _into.Segments.Count - 1;
        added.Start = word.Start;
        added.End = word.End;
        added.Position = position;
        added.LastPosition = lastPosition;
        added.Sentence = _sentence;
        added.Place = isLead ? EvidencePlace.Lead : place;
        added.Quoted = false;
        added.Worth = place switch
        {
            EvidencePlace.Headline => PlaceWorth.Headline,
            EvidencePlace.Dateline => PlaceWorth.Dateline,
            _ => isLead ? PlaceWorth.Lead : PlaceWorth.Body(_bodyWords),
        };
    }
}
