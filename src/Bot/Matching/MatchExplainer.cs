using Bot.Articles;
using Bot.Matching.Index;
using Bot.Matching.Scoring;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching;

/// <summary>Says why an article meets a rule or a topic, by the same search and evaluation that matches it.</summary>
internal static class MatchExplainer
{
    /// <summary>Why an article meets a topic, leaving aside the topics it includes.</summary>
    public static MatchExplanation Explain(Article article, Topic topic) => Explain(article, topic, new TopicCatalogue([topic]));

    /// <summary>Why an article meets a topic, be it by one it includes.</summary>
    public static MatchExplanation Explain(Article article, Topic topic, TopicCatalogue catalogue)
    {
        var included = catalogue.WithDescendants(topic.Slug).Select(slug => slug == topic.Slug ? topic : catalogue.Find(slug)).OfType<Topic>();
        var finding = new TopicSurvey(included).Of(article).FirstOrDefault(one => one.Topic.Slug == topic.Slug);
        return finding?.Why ?? new MatchExplanation(Matched: false, MainSubject: false, 0, topic.Threshold, []);
    }

    /// <summary>Why an article meets a rule; the catalogue tells what <c>topic:</c> means.</summary>
    public static MatchExplanation Explain(Article article, Rule rule, TopicCatalogue catalogue)
    {
        var vocabulary = new Vocabulary();
        var program = new List<int>();
        new RuleCompiler(vocabulary).Compile(rule.Root, program);
        var topics = new TopicPart([.. TopicsOf.Rule(rule, catalogue).Select(topic => new TopicCompiler(vocabulary).Compile(0, topic))]);
        var leaves = PositiveLeaves.Of(rule.Root).Select(leaf => new CompiledLeaf(leaf, vocabulary)).ToList();
        var scratch = new Scratch();
        ArticleSearch.Prepare(article, vocabulary, scratch.Found);
        topics.Match(article, scratch, scratch.Matches);
        int[] numbers = [.. program];
        var matched = Evaluator.Meets(numbers, 0, scratch.Found, mainOnly: false);
        List<Evidence> found = [.. leaves.SelectMany(leaf => leaf.Find(scratch.Found))];
        found.AddRange(InTurn([.. topics.Topics.Where(topic => scratch.Found.Has(topic.SlugTerm)).Select(topic => TopicEvidence.Of(article, topic, scratch).Found)]));
        var isMain = matched && Evaluator.Meets(numbers, 0, scratch.Found, mainOnly: true);
        return new MatchExplanation(matched, isMain, Prominence.Of(numbers, scratch.Found), 0, found);
    }

    /// <summary>The most telling of each topic, then the second of each, and so on: whoever shows only the first shows something of all.</summary>
    private static IEnumerable<Evidence> InTurn(IReadOnlyList<IReadOnlyList<Evidence>> topics)
    {
        for (var place = 0; topics.Any(found => place < found.Count); place++)
            foreach (var found in topics.Where(found => place < found.Count))
                yield return found[place];
    }
}
