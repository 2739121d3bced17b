using System.Buffers;
using System.Collections.Frozen;
using Bot.Articles.Languages;

namespace Bot.Articles.Summarising;

/// <summary>
/// Reads the headline and the first hundred sentences of an article, each word once: it is put into lower case in one text for all, and
/// its stem is known by a number from then on. The arrays are rented: dispose of it.
/// </summary>
internal sealed class SentenceReader : IDisposable
{
    private const int MostRead = 100;

    private readonly IReadOnlyList<string> _paragraphs;
    private readonly string _language;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _common;
    private readonly Sentence[] _sentences;
    private readonly char[] _lower;
    private readonly int[] _used;
    private int _lowerCount;
    private int _usedCount;

    /// <summary>Reads an article.</summary>
    public SentenceReader(string headline, IReadOnlyList<string> paragraphs, string language)
    {
        (_paragraphs, _language) = (paragraphs, language);
        _common = StopWords.Of(language).GetAlternateLookup<ReadOnlySpan<char>>();
        _sentences = [.. Places(paragraphs, language).Take(MostRead)];
        var length = headline.Length + _sentences.Sum(sentence => sentence.Length);
        _lower = ArrayPool<char>.Shared.Rent(length);
        // A telling word has two letters and a sign behind it.
        _used = ArrayPool<int>.Shared.Rent((length / 2) + 1);
        Stems = new StemTable(_lower, (length / 2) + 1);
        ReadHeadline(headline);
        foreach (ref var sentence in _sentences.AsSpan())
            sentence = Read(sentence);
    }

    /// <summary>The sentences in order.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>Every stem with the number of sentences that use it.</summary>
    public StemTable Stems { get; }

    /// <summary>How many stems the headline has.</summary>
    public int HeadlineStems { get; private set; }

    /// <summary>The sentence, verbatim.</summary>
    public ReadOnlySpan<char> TextOf(Sentence sentence) => _paragraphs[sentence.Paragraph].AsSpan(sentence.Start, sentence.Length);

    /// <summary>The numbers of the sentence's stems, each once, as they come.</summary>
    public ReadOnlySpan<int> StemsOf(Sentence sentence) => _used.AsSpan(sentence.FirstStem, sentence.Stems);

    /// <inheritdoc/>
    public void Dispose()
    {
        Stems.Dispose();
        ArrayPool<char>.Shared.Return(_lower);
        ArrayPool<int>.Shared.Return(_used);
    }

    private static IEnumerable<Sentence> Places(IReadOnlyList<string> paragraphs, string language)
    {
        var index = 0;
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            var text = paragraphs[paragraph];
            for (var start = 0; start < text.Length;)
            {
                var end = SentenceSplitter.End(text, start, language);
                var trimmed = text.AsSpan(start, end - start).TrimStart();
                if (trimmed.Length > 0)
                    yield return new(index++, paragraph, end - trimmed.Length, trimmed.TrimEnd().Length);
                start = end;
            }
        }
    }

    private void ReadHeadline(string headline)
    {
        var lower = Lower(headline);
        for (var at = 0; WordCutter.Next(lower, ref at) is { IsEmpty: false } word;)
        {
            if (!IsTelling(word))
                continue;
            ref var stem = ref Stems[Stems.NumberOf(at - word.Length, StemLength(word))];
            HeadlineStems += stem.InHeadline ? 0 : 1;
            stem.InHeadline = true;
        }
    }

    private Sentence Read(Sentence sentence)
    {
        var (first, words, leans) = (_usedCount, 0, false);
        var start = _lowerCount;
        var lower = Lower(TextOf(sentence));
        var last = ReadOnlySpan<char>.Empty;
        for (var at = 0; WordCutter.Next(lower, ref at) is { IsEmpty: false } word; last = word)
        {
            var begin = at - word.Length;
            leans |= words++ == 0 ? Leaning.Opens(word, _language) : Leaning.Speaks(last, lower[..begin], word);
            if (IsTelling(word))
                Use(Stems.NumberOf(start + begin, StemLength(word)), sentence.Index);
        }

        leans |= words == 0 || Leaning.EndsInSpeech(last) || Leaning.HasHalfAQuotation(TextOf(sentence));
        return sentence with { Words = words, FirstStem = first, Stems = _usedCount - first, LeansBack = leans };
    }

    private void Use(int number, int sentence)
    {
        ref var stem = ref Stems[number];
        if (stem.LastSentence == sentence)
            return;
        stem.LastSentence = sentence;
        stem.Sentences++;
        _used[_usedCount++] = number;
    }

    private ReadOnlySpan<char> Lower(ReadOnlySpan<char> text)
    {
        var lower = _lower.AsSpan(_lowerCount, text.Length);
        text.ToLowerInvariant(lower);
        lower.Replace('\u2019', '\'');
        _lowerCount += text.Length;
        return lower;
    }

    private bool IsTelling(ReadOnlySpan<char> word) => word.Length > 1 && !_common.Contains(word);

    private int StemLength(ReadOnlySpan<char> word) => WordStem.Of(word, _language).Length;
}
