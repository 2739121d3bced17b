using Bot.Articles;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching;

/// <summary>Says why an article meets a rule or a topic, by the same evaluation that matched it.</summary>
internal static class MatchExplainer
{
    /// <summary>Why an article meets a topic.</summary>
    public static MatchExplanation Explain(Article article, Topic topic)
    {
        _ = (article, topic);
        return new MatchExplanation(Matched: false, MainSubject: false, 0, topic.Threshold, []);
    }

    /// <summary>Why an article meets a rule; the catalogue tells what <c>topic:</c> means.</summary>
    public static MatchExplanation Explain(Article article, Rule rule, TopicCatalogue catalogue)
    {
        _ = (article, rule, catalogue);
        return new MatchExplanation(Matched: false, MainSubject: false, 0, 0, []);
    }
}
