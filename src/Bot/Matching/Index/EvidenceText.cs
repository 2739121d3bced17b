using Bot.Matching.Text;

namespace Bot.Matching.Index;

/// <summary>Shows places of an article as the reader sees them.</summary>
internal static class EvidenceText
{
    private const int LongestSentence = 400;

    /// <summary>Evidence of a term from all its places, shown by the most telling.</summary>
    public static Evidence Of(string term, double weight, IReadOnlyList<Span> spans, ArticleText text)
    {
        var best = spans.MaxBy(span => text[span.First].Worth);
        ref var first = ref text[best.First];
        ref var last = ref text[best.Last];
        var segment = text.Segments[first.Segment];
        var end = last.Segment == first.Segment ? last.End : first.End;
        var (from, to) = Sentence(best.First, text);
        return new Evidence(term, segment[first.Start..end], first.Place, segment[from..to], first.Start - from, weight, spans.Count);
    }

    /// <summary>Where the sentence of a word begins and ends in its segment.</summary>
    private static (int From, int To) Sentence(int word, ArticleText text)
    {
        ref var at = ref text[word];
        var segment = text.Segments[at.Segment];
        var (from, to) = (at.Start, at.End);
        for (var i = word - 1; i >= 0 && text[i].Segment == at.Segment && text[i].Sentence == at.Sentence; i--)
            from = Math.Min(from, text[i].Start);
        for (var i = word + 1; i < text.Count && text[i].Segment == at.Segment && text[i].Sentence == at.Sentence; i++)
            to = Math.Max(to, text[i].End);
        while (from > 0 && segment[from - 1] is '"' or '“' or '«' or '„' or '(' or '‘' or '$' or '€' or '£')
            from--;
        while (to < segment.Length && !char.IsWhiteSpace(segment[to]))
            to++;
        return (Math.Max(from, at.Start - (LongestSentence / 2)), Math.Min(to, at.End + (LongestSentence / 2)));
    }
}
