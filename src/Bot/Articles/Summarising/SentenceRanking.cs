using Bot.Articles.Languages;

namespace Bot.Articles.Summarising;

/// <summary>The sentences of an article that may stand for it, with what each is worth.</summary>
internal sealed class SentenceRanking
{
    private const int MostRead = 100;
    private const int MostRanked = 20;

    private readonly double[] _worth;
    private readonly double[,] _overlap;
    private readonly bool[] _leansBack;

    private SentenceRanking(IReadOnlyList<Sentence> candidates, double[] worth, string language)
    {
        Candidates = candidates;
        _worth = worth;
        _leansBack = [.. candidates.Select(sentence => Leaning.Back(sentence.Text, sentence.Words, language))];
        _overlap = new double[candidates.Count, candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            for (var j = 0; j < i; j++)
                _overlap[i, j] = Overlap(candidates[i].Stems, candidates[j].Stems);
        }
    }

    /// <summary>The sentences in article order, at most twenty.</summary>
    public IReadOnlyList<Sentence> Candidates { get; }

    /// <summary>Reads an article's sentences and weighs the first twenty that are whole.</summary>
    public static SentenceRanking Of(string headline, IReadOnlyList<string> paragraphs, string language)
    {
        var sentences = paragraphs
            .SelectMany(paragraph => SentenceSplitter.Split(paragraph, language))
            .Take(MostRead)
            .Select((text, index) => Sentence.Of(text, index, language))
            .ToList();
        var spread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var stem in sentences.SelectMany(sentence => sentence.Stems))
            spread[stem] = spread.GetValueOrDefault(stem) + 1;
        var title = Sentence.StemsOf(WordCutter.Cut(headline.ToLowerInvariant()), language);
        var candidates = sentences.Where(sentence => sentence.IsWhole && !Wire.SiteFurniture.IsNotice(sentence.Text)).Take(MostRanked).ToList();
        if (candidates.Count == 0)
            candidates = sentences.Take(1).ToList();
        return new(candidates, [.. candidates.Select(sentence => Worth(sentence, title, spread))], language);
    }

    /// <summary>What candidate <paramref name="i"/> adds to the ones chosen before it.</summary>
    public double Gain(int i, ReadOnlySpan<int> chosen)
    {
        var gain = _worth[i];
        var repeated = 0.0;
        var hasSupport = !_leansBack[i];
        foreach (var other in chosen)
        {
            repeated = Math.Max(repeated, _overlap[i, other]);
            hasSupport |= Candidates[other].Index == Candidates[i].Index - 1;
        }

        return gain - (SentenceWeights.Repetition * repeated) - (hasSupport ? 0 : SentenceWeights.LeansBack);
    }

    private static double Worth(Sentence sentence, HashSet<string> title, Dictionary<string, int> spread)
    {
        var worth = SentenceWeights.Base + (SentenceWeights.Position * Math.Exp(-SentenceWeights.PositionDecay * sentence.Index));
        worth += sentence.Index == 0 ? SentenceWeights.Lead : 0;
        if (title.Count > 0)
            worth += SentenceWeights.Headline * sentence.Stems.Count(title.Contains) / title.Count;
        if (sentence.Stems.Count > 0)
            worth += SentenceWeights.Centrality * sentence.Stems.Average(stem => Math.Log(1 + spread[stem]));
        worth -= sentence.IsQuote ? SentenceWeights.Quote : 0;
        worth -= sentence.Text.EndsWith('?') ? SentenceWeights.Question : 0;
        worth -= sentence.Words.Count < SentenceWeights.FewWords ? SentenceWeights.Short : 0;
        return worth;
    }

    private static double Overlap(IReadOnlySet<string> stems, IReadOnlySet<string> others) =>
        stems.Count == 0 ? 0 : (double)stems.Count(others.Contains) / stems.Count;
}
