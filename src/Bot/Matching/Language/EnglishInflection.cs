using Lucene.Net.Analysis.En;

namespace Bot.Matching.Language;

/// <summary>
/// English: one spelling, then plurals, then -ed and -ing. The plural is ours and -ed and -ing are KStem's, because KStem alone
/// also brings nations to countries and doers to deeds (<c>Russian</c> to <c>Russia</c>, <c>hacker</c> to <c>hack</c>).
/// </summary>
internal sealed class EnglishInflection : IInflection
{
    private readonly OneWord _word = new();
    private readonly KStemFilter _filter;

    public EnglishInflection() => _filter = new KStemFilter(_word);

    public int Reduce(char[] word, int length)
    {
        if (length < 3)
            return length;
        length = EnglishSpelling.Unify(word, length);
        if (EnglishIrregular.Find(word.AsSpan(0, length)) is { } regular)
        {
            regular.CopyTo(0, word, 0, regular.Length);
            length = regular.Length;
        }

        length = EnglishPlural.Strip(word, length);
        var text = word.AsSpan(0, length);
        if (length > 4 && text.EndsWith("ed") || length > 5 && text.EndsWith("ing"))
            length = Conjugated(word, length);
        return EnglishPlural.Even(word, length);
    }

    private int Conjugated(char[] word, int length)
    {
        _word.Set(word, length);
        _filter.IncrementToken();
        return _word.CopyTo(word);
    }
}
