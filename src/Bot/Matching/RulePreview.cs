using Bot.Articles;
using Bot.Matching.Index;
using Bot.Matching.Scoring;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching;

/// <summary>Shows what a rule would have sent, by the search and evaluation that would send it. One thread at a time.</summary>
internal sealed class RulePreview
{
    /// <summary>From so many a day on, once a day is the better choice.</summary>
    public const double ManyADay = 6;

    private readonly Vocabulary _vocabulary = new();
    private readonly Scratch _scratch = new();
    private readonly List<Article> _met = [];
    private readonly int[] _program;
    private readonly TopicPart _topics;
    private readonly (string Term, CompiledLeaf Leaf)[] _leaves;
    private readonly int[] _counts;

    /// <summary>Prepares a rule; the catalogue tells what <c>topic:</c> means.</summary>
    public RulePreview(Rule rule, TopicCatalogue catalogue)
    {
        var program = new List<int>();
        new RuleCompiler(_vocabulary).Compile(rule.Root, program);
        _program = [.. program];
        var compiler = new TopicCompiler(_vocabulary);
        _topics = new TopicPart([.. TopicsOf.Rule(rule, catalogue).Select(topic => compiler.Compile(0, topic))]);
        _leaves = [.. PositiveLeaves.Of(rule.Root).Select(leaf => (CanonicalText.Of(leaf), new CompiledLeaf(leaf, _vocabulary)))];
        _counts = new int[_leaves.Length];
    }

    /// <summary>Looks at one article more; true where the rule would have sent it.</summary>
    public bool Look(Article article)
    {
        ArticleSearch.Prepare(article, _vocabulary, _scratch.Found);
        _scratch.Matches.Clear();
        _topics.Match(article, _scratch, _scratch.Matches);
        if (!Evaluator.Meets(_program, _scratch.Found, out var isMain) || !isMain)
            return false;
        _met.Add(article);
        for (var i = 0; i < _leaves.Length; i++)
            _counts[i] += _leaves[i].Leaf.IsFound(_scratch.Found) ? 1 : 0;
        return true;
    }

    /// <summary>What was met so far.</summary>
    /// <param name="days">The time the articles looked at span.</param>
    public RulePreviewReport Report(double days)
    {
        var noisiest = _leaves.Select((leaf, i) => new TermNoise(leaf.Term, _counts[i])).Where(noise => noise.Articles > 0).OrderByDescending(noise => noise.Articles);
        var aDay = days > 0 ? _met.Count / days : 0;
        return new RulePreviewReport([.. _met], aDay, [.. noisiest], aDay > ManyADay);
    }
}
