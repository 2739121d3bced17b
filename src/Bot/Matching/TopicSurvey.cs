using Bot.Articles;
using Bot.Matching.Index;
using Bot.Matching.Scoring;
using Bot.Topics;

namespace Bot.Matching;

/// <summary>Finds the topics of articles with their evidence, for "Why this?", previews and evaluation: the scoring of <see cref="RuleIndex"/>, one thread at a time.</summary>
internal sealed class TopicSurvey
{
    private readonly Vocabulary _vocabulary = new();
    private readonly Scratch _scratch = new();
    private readonly TopicPart _topics;

    public TopicSurvey(IEnumerable<Topic> topics)
    {
        var compiler = new TopicCompiler(_vocabulary);
        _topics = new TopicPart([.. topics.Select(topic => compiler.Compile(0, topic))]);
    }

    /// <summary>The topics the article meets, mentions too, the highest score first.</summary>
    public IReadOnlyList<TopicFinding> Of(Article article)
    {
        ArticleSearch.Prepare(article, _vocabulary, _scratch.Found);
        _topics.Score(article, _scratch.Found, _scratch.Scorer, _scratch.Scores);
        TopicScore[] scores = [.. _scratch.Scores];
        return
        [
            .. _topics.Topics
                .Select((topic, number) => (Topic: topic, Score: scores[number]))
                .Where(pair => pair.Score.IsMet)
                .OrderByDescending(pair => pair.Score.Value)
                .Select(pair => new TopicFinding(pair.Topic.Topic, Why(article, pair.Topic, pair.Score))),
        ];
    }

    private MatchExplanation Why(Article article, CompiledTopic topic, TopicScore score)
    {
        var own = TopicEvidence.Of(article, topic, _scratch);
        var found = own.Found;
        if (own.Score < score.Value && Deciding(article, topic, score) is { } included)
            found = TopicEvidence.Of(article, included, _scratch).Found;
        return new MatchExplanation(score.IsMet, score.IsMain, score.Value, topic.Topic.Threshold, found);
    }

    /// <summary>The topic below <paramref name="topic"/> whose score it took over.</summary>
    private CompiledTopic? Deciding(Article article, CompiledTopic topic, TopicScore score) =>
        _topics.Topics.FirstOrDefault(one => IsBelow(one, topic.Topic.Slug) && TopicEvidence.Of(article, one, _scratch).Score >= score.Value);

    private bool IsBelow(CompiledTopic topic, string slug)
    {
        var parent = topic.Topic.Parent;
        for (var steps = 0; parent is not null && steps < _topics.Topics.Count; steps++)
        {
            if (parent == slug)
                return true;
            parent = _topics.Topics.FirstOrDefault(one => one.Topic.Slug == parent)?.Topic.Parent;
        }

        return false;
    }
}
