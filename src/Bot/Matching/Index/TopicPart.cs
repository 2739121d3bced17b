using Bot.Articles;
using Bot.Matching.Scoring;

namespace Bot.Matching.Index;

/// <summary>The topics of an index. Never changes: another set makes another part.</summary>
internal sealed class TopicPart
{
    private readonly CompiledTopic[] _topics;

    /// <summary>For each topic itself and those that include it, by number.</summary>
    private readonly int[][] _lines;

    private readonly TermBits _bits;

    public TopicPart(IEnumerable<CompiledTopic> topics)
    {
        _topics = [.. topics];
        _bits = new TermBits(_topics);
        _lines = [.. _topics.Select((_, number) => Line(number))];
    }

    public static TopicPart Empty { get; } = new([]);

    /// <summary>The topics in it.</summary>
    public IReadOnlyList<CompiledTopic> Topics => _topics;

    /// <summary>The same topics, compiled with another vocabulary.</summary>
    public TopicPart In(Vocabulary vocabulary)
    {
        var compiler = new TopicCompiler(vocabulary);
        return new TopicPart(_topics.Select(topic => compiler.Compile(topic.RuleId, topic.Topic)));
    }

    /// <summary>Scores every topic by itself; then a topic is met as well as the best of those it includes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="scratch">What was found in it.</param>
    /// <param name="scorer">Does the scoring.</param>
    /// <param name="scores">Takes the score of each topic, in the order of <see cref="Topics"/>.</param>
    public void Score(Article article, MatchScratch scratch, TopicScorer scorer, List<TopicScore> scores)
    {
        var language = ArticleSearch.Language(article);
        scores.Clear();
        _bits.Find(scratch);
        for (var number = 0; number < _topics.Length; number++)
            scores.Add(scorer.Score(_topics[number], article, language, scratch, _bits.Offsets[number]));
        for (var number = 0; number < _topics.Length; number++)
            if (scores[number].IsMet)
                foreach (var above in _lines[number])
                    scores[above] = TopicScore.Better(scores[above], scores[number]);
    }

    /// <summary>Adds the topics met to <paramref name="matches"/> and notes them for rules that name topics.</summary>
    public void Match(Article article, Scratch scratch, List<RuleMatch> matches)
    {
        Score(article, scratch.Found, scratch.Scorer, scratch.Scores);
        for (var number = 0; number < _topics.Length; number++)
        {
            var score = scratch.Scores[number];
            if (!score.IsMet)
                continue;
            matches.Add(new RuleMatch(_topics[number].RuleId, (float)score.Value, score.IsMain));
            scratch.Found.AddTopic(_topics[number].SlugTerm, score.IsMain);
        }
    }

    private int[] Line(int number)
    {
        var line = new List<int>();
        for (var one = number; one >= 0 && !line.Contains(one);)
        {
            line.Add(one);
            var parent = _topics[one].Topic.Parent;
            one = parent is null ? -1 : Array.FindIndex(_topics, topic => topic.Topic.Slug == parent);
        }

        return [.. line.Skip(1)];
    }
}
