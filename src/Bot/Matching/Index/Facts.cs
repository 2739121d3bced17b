using System.Globalization;
using Bot.Articles;
using Bot.Matching.Text;
using Bot.Topics.Words;

namespace Bot.Matching.Index;

/// <summary>What an article says of itself, as terms.</summary>
internal static class Facts
{
    /// <summary>The term of an urgency.</summary>
    public static int Urgency(Vocabulary vocabulary, int value) =>
        vocabulary.InternFact(KeyKind.Urgency, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Tells <paramref name="scratch"/> every fact of the article that some rule asks for.</summary>
    public static void Find(Article article, MatchScratch scratch)
    {
        Mark(scratch, KeyKind.Language, ArticleSearch.Language(article));
        if (article.Urgency is >= 1 and <= 9)
            Mark(scratch, KeyKind.Urgency, article.Urgency.Value.ToString(CultureInfo.InvariantCulture));
        MarkWords(scratch, KeyKind.Source, article.SourceId);
        if (article.Dateline?.Agency is { } agency)
            MarkWords(scratch, KeyKind.Source, agency);
        if (article.Dateline?.Place is { } place)
            MarkWords(scratch, KeyKind.Place, place);
        foreach (var code in article.Codes)
        {
            if (code.Scheme != "country")
                continue;
            MarkWords(scratch, KeyKind.Place, code.Value);
            if (CountryNames.Of(code.Value) is { } name)
                MarkWords(scratch, KeyKind.Place, name);
        }
    }

    private static void MarkWords(MatchScratch scratch, int kind, string text)
    {
        var scanner = new WordScanner(text);
        Span<char> form = stackalloc char[WordForm.Room];
        while (scanner.Next(out var word))
        {
            var length = WordForm.Loose(text.AsSpan(word.Start, word.Length), word.Shape, form);
            Mark(scratch, kind, form[..length]);
        }
    }

    private static void Mark(MatchScratch scratch, int kind, ReadOnlySpan<char> value)
    {
        if (scratch.Vocabulary.Find(WordHash.Of(value, kind)) is var term and >= 0)
            scratch.AddFact(term);
    }
}
