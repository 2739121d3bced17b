using Bot.Articles;
using Bot.Matching.Scoring;

namespace Bot.Matching.Index;

/// <summary>The topics of an index. Never changes: another set makes another part.</summary>
internal sealed class TopicPart
{
    private readonly CompiledTopic[] _topics;
    private readonly int[][] _slugTerms;

    public TopicPart(IEnumerable<CompiledTopic> topics)
    {
        _topics = [.. topics];
        _slugTerms = [.. _topics.Select(topic => (int[])[.. WithAncestors(topic).Select(one => one.SlugTerm)])];
    }

    public static TopicPart Empty { get; } = new([]);

    /// <summary>The topics in it.</summary>
    public IReadOnlyList<CompiledTopic> Topics => _topics;

    /// <summary>Scores every topic; adds those met to <paramref name="matches"/> and notes them, and the topics that include them, for rules that name topics.</summary>
    public void Match(Article article, string language, MatchScratch scratch, TopicScorer scorer, List<RuleMatch> matches)
    {
        for (var i = 0; i < _topics.Length; i++)
        {
            var score = scorer.Score(_topics[i], article, language, scratch);
            if (!score.IsMention && !score.IsMain)
                continue;
            matches.Add(new RuleMatch(_topics[i].RuleId, score.Value, score.IsMain));
            foreach (var term in _slugTerms[i])
                scratch.AddTopic(term, score.IsMain);
        }
    }

    private List<CompiledTopic> WithAncestors(CompiledTopic topic)
    {
        var chain = new List<CompiledTopic>();
        for (var one = topic; one is not null && !chain.Contains(one); one = Find(one.Topic.Parent))
            chain.Add(one);
        return chain;
    }

    private CompiledTopic? Find(string? slug) => Array.Find(_topics, topic => topic.Topic.Slug == slug);
}
