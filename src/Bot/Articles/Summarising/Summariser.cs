namespace Bot.Articles.Summarising;

/// <summary>
/// Chooses whole sentences of an article, verbatim and in its order, that stand for it: early ones, near the headline, on what the article
/// keeps speaking of, none that leans on a sentence left out. Pure, and quick enough for a thousand articles a second.
/// </summary>
internal static class Summariser
{
    /// <summary>The length of an alert's summary, in UTF-16 units.</summary>
    public const int AlertLength = 280;

    /// <summary>The length up to which a long first sentence stands alone, whole.</summary>
    public const int LoneSentenceLength = 350;

    /// <summary>
    /// One to three whole sentences, together at most <paramref name="maxLength"/> long. A longer first sentence stands alone, whole up to
    /// a quarter more than the length (350 for an alert), beyond that cut behind a clause or word with an ellipsis. Empty for an article without text.
    /// </summary>
    public static string Summarise(string headline, IReadOnlyList<string> paragraphs, string language, int maxLength = AlertLength)
    {
        using var reader = new SentenceReader(headline, paragraphs, language);
        var ranking = SentenceRanking.Of(reader);
        if (ranking.Candidates.Count == 0)
            return "";
        if (ranking.Candidates[0].Length > maxLength)
            return ClauseCut.Shorten(reader.TextOf(ranking.Candidates[0]).ToString(), maxLength * LoneSentenceLength / AlertLength);
        return string.Join(' ', Texts(reader, new SentenceChoice(ranking).Fitting(maxLength)));
    }

    /// <summary>One to three whole sentences, however long; fewer where the article has fewer.</summary>
    public static IReadOnlyList<string> SummariseSentences(string headline, IReadOnlyList<string> paragraphs, string language, int count)
    {
        using var reader = new SentenceReader(headline, paragraphs, language);
        return [.. Texts(reader, new SentenceChoice(SentenceRanking.Of(reader)).Exactly(count))];
    }

    private static IEnumerable<string> Texts(SentenceReader reader, IEnumerable<Sentence> sentences) =>
        sentences.Select(sentence => reader.TextOf(sentence).ToString());
}
