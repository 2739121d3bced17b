using Bot.Articles.Languages;

namespace Bot.Articles.Summarising;

/// <summary>A sentence of an article and what decides whether it may stand for the whole.</summary>
internal sealed record Sentence
{
    /// <summary>Its words, verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>Its place in the article, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The stems of its telling words.</summary>
    public required IReadOnlySet<string> Stems { get; init; }

    /// <summary>Its words in order, lower case, common ones too.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Whether it is mostly somebody's words.</summary>
    public bool IsQuote => Text[0] is '"' or '“' or '«' or '„' or '—' || Text.AsSpan().Count('"') >= 2;

    /// <summary>Whether it is a whole sentence, not a subheading or a list item.</summary>
    public bool IsWhole => Wire.SentenceEnd.At(Text) && Text[0] != '•';

    /// <summary>Looks at a sentence.</summary>
    public static Sentence Of(string text, int index, string language)
    {
        var words = WordCutter.Cut(text.ToLowerInvariant());
        return new()
        {
            Text = text,
            Index = index,
            Words = words,
            Stems = StemsOf(words, language),
        };
    }

    /// <summary>The stems of the telling words.</summary>
    public static HashSet<string> StemsOf(IEnumerable<string> words, string language)
    {
        var common = StopWords.Of(language);
        return words.Where(word => word.Length > 1 && !common.Contains(word)).Select(word => WordStem.Of(word, language)).ToHashSet(StringComparer.Ordinal);
    }
}
