using System.Numerics;
using Bot.Articles.Wire;

namespace Bot.Articles.Summarising;

/// <summary>The sentences of an article that may stand for it, with what each is worth.</summary>
internal sealed class SentenceRanking
{
    private const int MostRanked = 20;

    private readonly double[] _worth;
    private readonly double[,] _overlap;

    private SentenceRanking(SentenceReader reader, Sentence[] candidates)
    {
        Candidates = candidates;
        _worth = new double[candidates.Length];
        for (var i = 0; i < candidates.Length; i++)
            _worth[i] = Worth(reader, candidates[i]);
        _overlap = Overlaps(reader, candidates);
    }

    /// <summary>The sentences in article order, at most twenty.</summary>
    public IReadOnlyList<Sentence> Candidates { get; }

    /// <summary>Weighs the first twenty sentences that are whole; where none is, the first.</summary>
    public static SentenceRanking Of(SentenceReader reader)
    {
        var candidates = new List<Sentence>(MostRanked);
        foreach (var sentence in reader.Sentences)
        {
            if (candidates.Count < MostRanked && MayStand(reader.TextOf(sentence)))
                candidates.Add(sentence);
        }

        return new(reader, candidates.Count > 0 ? [.. candidates] : [.. reader.Sentences[..Math.Min(reader.Sentences.Length, 1)]]);
    }

    /// <summary>What candidate <paramref name="i"/> adds to the ones chosen before it.</summary>
    public double Gain(int i, ReadOnlySpan<int> chosen)
    {
        var repeated = 0.0;
        var hasSupport = !Candidates[i].LeansBack;
        foreach (var other in chosen)
        {
            repeated = Math.Max(repeated, _overlap[i, other]);
            hasSupport |= Candidates[other].Index == Candidates[i].Index - 1;
        }

        return _worth[i] - (SentenceWeights.Repetition * repeated) - (hasSupport ? 0 : SentenceWeights.LeansBack);
    }

    // A whole sentence, not a subheading, a list's item or a notice.
    private static bool MayStand(ReadOnlySpan<char> text) => SentenceEnd.At(text) && text[0] != '•' && !SiteFurniture.IsNotice(text);

    private static double Worth(SentenceReader reader, Sentence sentence)
    {
        var text = reader.TextOf(sentence);
        var (central, inHeadline) = (0.0, 0);
        foreach (var number in reader.StemsOf(sentence))
        {
            ref var stem = ref reader.Stems[number];
            central += Math.Log(1 + stem.Sentences);
            inHeadline += stem.InHeadline ? 1 : 0;
        }

        var worth = SentenceWeights.Base + (SentenceWeights.Position * Math.Exp(-SentenceWeights.PositionDecay * sentence.Index));
        worth += sentence.Index == 0 ? SentenceWeights.Lead : 0;
        if (reader.HeadlineStems > 0)
            worth += SentenceWeights.Headline * inHeadline / reader.HeadlineStems;
        if (sentence.Stems > 0)
            worth += SentenceWeights.Centrality * (central / sentence.Stems);
        worth -= IsQuote(text) ? SentenceWeights.Quote : 0;
        worth -= text[^1] == '?' ? SentenceWeights.Question : 0;
        worth -= sentence.Words < SentenceWeights.FewWords ? SentenceWeights.Short : 0;
        return worth;
    }

    private static bool IsQuote(ReadOnlySpan<char> text) => text[0] is '"' or '“' or '«' or '„' or '—' || text.Count('"') >= 2;

    // The share of a candidate's stems that an earlier one uses too, found by way of the stems, for most are used once.
    private static double[,] Overlaps(SentenceReader reader, Sentence[] candidates)
    {
        var overlaps = new double[candidates.Length, candidates.Length];
        for (var i = 0; i < candidates.Length; i++)
        {
            foreach (var number in reader.StemsOf(candidates[i]))
            {
                ref var users = ref reader.Stems[number].Candidates;
                for (var earlier = users; earlier != 0; earlier &= earlier - 1)
                    overlaps[i, BitOperations.TrailingZeroCount(earlier)]++;
                users |= 1u << i;
            }

            for (var j = 0; j < i; j++)
                overlaps[i, j] /= Math.Max(candidates[i].Stems, 1);
        }

        return overlaps;
    }
}
