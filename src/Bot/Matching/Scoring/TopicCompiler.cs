using System.Collections.Frozen;
using Bot.Matching.Index;
using Bot.Matching.Text;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching.Scoring;

/// <summary>Makes topics ready to be scored.</summary>
internal sealed class TopicCompiler(Vocabulary vocabulary)
{
    private readonly RuleCompiler _rules = new(vocabulary);

    /// <summary>Compiles a topic.</summary>
    public CompiledTopic Compile(long ruleId, Topic topic)
    {
        var names = topic.Literals.Concat(topic.Names.Values).Concat(topic.Aliases.Values.SelectMany(list => list));
        return new CompiledTopic
        {
            RuleId = ruleId,
            Topic = topic,
            Languages = [.. topic.Terms.Select(pair => Compile(pair.Key, pair.Value))],
            MediaTopics = MediaTopicTree.Within(topic.MediaTopics),
            Countries = topic.Countries.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Literals = names.Append(topic.Slug).Select(FieldValues.Folded).Where(literal => literal.Length > 0).ToFrozenSet(StringComparer.Ordinal),
            SlugTerm = vocabulary.InternFact(KeyKind.Topic, topic.Slug),
        };
    }

    private CompiledTerms Compile(string language, TopicTerms terms) =>
        new(language, [.. terms.Counting.OrderByDescending(term => Math.Abs(term.Weight)).ThenByDescending(term => term.Pattern.Text.Length).Select(term => new CompiledTerm(term.Pattern.Text, Compile(term.Pattern), term.Weight, [.. term.Near.Select(Compile)]))],
            [.. terms.Excluded.Select(Compile)]);

    private int[] Compile(TermPattern pattern)
    {
        var program = new List<int>();
        _rules.Compile(pattern.Node, program);
        return [.. program];
    }
}
