using Bot.Articles;
using Bot.Matching.Scoring;

namespace Bot.Matching.Index;

/// <summary>Explains one topic's score in a prepared article.</summary>
internal static class TopicEvidence
{
    /// <summary>The topic's own score, without topics it includes, and all that speaks for it; the weightiest first.</summary>
    public static MatchExplanation Of(Article article, CompiledTopic topic, Scratch scratch)
    {
        var text = scratch.Found.Text;
        var found = new List<Evidence>();
        if (CodeEvidence.Find(topic, article) is { } code)
            found.Add(new Evidence($"{code.Scheme}:{code.Value}", code.Value, EvidencePlace.Code, "", 0, TopicScorer.CodeWeight, 1));
        var score = scratch.Scorer.Score(topic, article, ArticleSearch.Language(article), scratch.Found, offsets: null, (term, weight, spans) =>
        {
            if (weight > 0)
                found.Add(EvidenceText.Of(term.Text, weight, spans, text));
        });
        found.Sort(static (one, other) => other.Weight.CompareTo(one.Weight));
        return new MatchExplanation(score.IsMet, score.IsMain, score.Value, topic.Topic.Threshold, found);
    }
}
