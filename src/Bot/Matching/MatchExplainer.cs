using Bot.Articles;
using Bot.Matching.Index;
using Bot.Matching.Scoring;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching;

/// <summary>Says why an article meets a rule or a topic, by the same search and evaluation that matches it.</summary>
internal static class MatchExplainer
{
    /// <summary>Why an article meets a topic.</summary>
    public static MatchExplanation Explain(Article article, Topic topic)
    {
        var vocabulary = new Vocabulary();
        var compiled = new TopicCompiler(vocabulary).Compile(0, topic);
        var scratch = new MatchScratch();
        ArticleSearch.Prepare(article, vocabulary, scratch);
        return Explain(article, compiled, scratch);
    }

    /// <summary>Why an article meets a rule; the catalogue tells what <c>topic:</c> means.</summary>
    public static MatchExplanation Explain(Article article, Rule rule, TopicCatalogue catalogue)
    {
        var vocabulary = new Vocabulary();
        var program = new List<int>();
        var compiler = new RuleCompiler(vocabulary);
        compiler.Compile(rule.Root, program);
        var topics = new TopicPart(TopicsNamed(rule, catalogue).Select(topic => new TopicCompiler(vocabulary).Compile(0, topic)));
        var leaves = PositiveLeaves.Of(rule.Root).Select(leaf => new CompiledLeaf(leaf, vocabulary)).ToList();
        var scratch = new MatchScratch();
        ArticleSearch.Prepare(article, vocabulary, scratch);
        topics.Match(article, ArticleSearch.Language(article), scratch, new TopicScorer(), []);
        int[] rules = [.. program];
        var matched = Evaluator.Meets(rules, 0, scratch, mainOnly: false);
        var found = new List<Evidence>();
        foreach (var leaf in leaves)
            found.AddRange(leaf.Find(scratch));
        foreach (var topic in topics.Topics)
            found.AddRange(Explain(article, topic, scratch).Found);
        return new MatchExplanation(matched, matched && Evaluator.Meets(rules, 0, scratch, mainOnly: true), Prominence.Of(rules, scratch), 0, found);
    }

    private static MatchExplanation Explain(Article article, CompiledTopic topic, MatchScratch scratch)
    {
        var found = new List<Evidence>();
        if (CodeEvidence.Find(topic, article) is { } code)
            found.Add(new Evidence($"{code.Scheme}:{code.Value}", code.Value, EvidencePlace.Code, "", 0, TopicScorer.CodeWeight, 1));
        var score = new TopicScorer().Score(topic, article, ArticleSearch.Language(article), scratch, (term, weight, spans) =>
            found.Add(EvidenceText.Of(term.Text, weight, spans, scratch.Text)));
        found.Sort(static (one, other) => other.Weight.CompareTo(one.Weight));
        return new MatchExplanation(score.IsMention || score.IsMain, score.IsMain, score.Value, topic.Topic.Threshold, found);
    }

    private static IEnumerable<Topic> TopicsNamed(Rule rule, TopicCatalogue catalogue) =>
        PositiveLeaves.Of(rule.Root, negativesToo: true)
            .OfType<FieldNode>()
            .Where(field => field.Field == RuleField.Topic)
            .SelectMany(field => catalogue.WithDescendants(field.Value))
            .Distinct(StringComparer.Ordinal)
            .Select(catalogue.Find)
            .OfType<Topic>();
}
