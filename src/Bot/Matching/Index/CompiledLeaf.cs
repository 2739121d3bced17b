using Bot.Topics.Rules;

namespace Bot.Matching.Index;

/// <summary>One word, phrase or fact of a rule, to say where an article has it.</summary>
internal sealed class CompiledLeaf
{
    private readonly RuleNode _node;
    private readonly int[] _program;

    public CompiledLeaf(RuleNode node, Vocabulary vocabulary)
    {
        _node = node;
        var program = new List<int>();
        new RuleCompiler(vocabulary).Compile(node, program);
        _program = [.. program];
    }

    /// <summary>Whether the article has it.</summary>
    public bool IsFound(MatchScratch scratch) => Evaluator.Meets(_program, 0, scratch, mainOnly: false);

    /// <summary>What the article has of it: one piece of evidence, or none.</summary>
    public IEnumerable<Evidence> Find(MatchScratch scratch)
    {
        if (_node is FieldNode { Field: RuleField.Topic } || !IsFound(scratch))
            yield break;
        var term = CanonicalText.Of(_node);
        if (_node is FieldNode or UrgencyNode)
        {
            yield return new Evidence(term, term, EvidencePlace.Fact, "", 0, 0, 1);
            yield break;
        }

        var spans = new List<Span>();
        if (_program[0] is not (Op.Near or Op.HeadlineNear))
            SpanFinder.Find(_program, 0, scratch, spans);
        else if (Nearness.Find(_program, 0, scratch, out var left, out var right))
            spans.Add(new Span(Math.Min(left.First, right.First), Math.Max(left.Last, right.Last)));
        if (spans.Count > 0)
            yield return EvidenceText.Of(term, scratch.Text[spans[0].First].Worth, spans, scratch.Text);
    }
}
