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

    private readonly QuoteTracker _quotes = new();
    private ArticleText _into = new();
    private int _position;
    private int _sentence;
    private int _bodyWords;
    private int _bodySentences;

    /// <summary>Fills <paramref name="into"/> with the words of an article.</summary>
    public void Read(Article article, ArticleText into)
    {
        into.Clear(LanguageSpace.Of(article.Language));
        _into = into;
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
        Append(Hash(WordHash.Add(WordHash.Start, raw), word.Shape), word, WordPart.Whole, place, _position);
        if (word.Shape is WordShape.Tag or WordShape.Mention)
            Append(Hash(WordHash.Add(WordHash.Start, raw[1..]), WordShape.Plain), word with { Shape = WordShape.Plain }, WordPart.WithoutSign, place, _position);
    }

    /// <summary>A hyphened pair is also the one word it may be written as: <c>cease-fire</c>, <c>ceasefire</c>.</summary>
    private void AddJoined(string text, ScannedWord first, ScannedWord second, EvidencePlace place)
    {
        if (first.Length + second.Length > WordForm.Longest)
            return;
        var letters = WordHash.Add(WordHash.Add(WordHash.Start, text.AsSpan(first.Start, first.Length)), text.AsSpan(second.Start, second.Length));
        var whole = new ScannedWord(first.Start, second.End - first.Start, WordShape.Plain, Hyphenated: false);
        Append(Hash(letters, WordShape.Plain), whole, WordPart.WithoutHyphen, place, _position - 1);
    }

    private ulong Hash(ulong letters, WordShape shape) => WordHash.Key(letters, ((int)shape * LanguageSpace.Count) + _into.Language);

    private void Append(ulong hash, ScannedWord word, WordPart part, EvidencePlace place, int position)
    {
        var isLead = place == EvidencePlace.Body && _bodySentences <= PlaceWorth.LeadSentences && _bodyWords <= PlaceWorth.LeadWords;
        ref var added = ref _into.Add();
        added.Hash = hash;
        added.Segment = _into.Segments.Count - 1;
        added.Start = word.Start;
        added.End = word.End;
        added.Position = position;
        added.LastPosition = _position;
        added.Sentence = _sentence;
        added.Place = isLead ? EvidencePlace.Lead : place;
        added.Shape = word.Shape;
        added.Part = part;
        added.Quoted = false;
        added.Worth = place switch
        {
            EvidencePlace.Headline => PlaceWorth.Headline,
            EvidencePlace.Dateline => PlaceWorth.Dateline,
            _ => isLead ? PlaceWorth.Lead : PlaceWorth.Body(_bodyWords),
        };
    }
}
