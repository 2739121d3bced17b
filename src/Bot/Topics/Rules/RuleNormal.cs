namespace Bot.Topics.Rules;

/// <summary>Brings a rule into its normal form, so that rules that mean the same by their shape are the same.</summary>
internal static class RuleNormal
{
    public static RuleNode Of(RuleNode node) => node switch
    {
        AllNode all => Joined(all.Parts, static part => part is AllNode inner ? inner.Parts : null, static parts => new AllNode(parts)),
        AnyNode any => Joined(any.Parts, static part => part is AnyNode inner ? inner.Parts : null, static parts => new AnyNode(parts)),
        NotNode { Part: NotNode inner } => Of(inner.Part),
        NotNode not => Of(not.Part) is NotNode inner ? inner.Part : new NotNode(Of(not.Part)),
        NearNode near => Ordered(new NearNode(Of(near.Left), Of(near.Right), near.Distance)),
        HeadlineNode headline => InHeadline(headline.Part),
        _ => node,
    };

    private static RuleNode Joined(IReadOnlyList<RuleNode> parts, Func<RuleNode, IReadOnlyList<RuleNode>?> flatten, Func<IReadOnlyList<RuleNode>, RuleNode> join)
    {
        var distinct = new SortedDictionary<string, RuleNode>(PartOrder.Instance);
        foreach (var part in parts.Select(Of))
            foreach (var one in flatten(part) ?? [part])
                distinct[CanonicalText.Of(one)] = one;
        return distinct.Count == 1 ? distinct.Values.First() : join([.. distinct.Values]);
    }

    private static NearNode Ordered(NearNode near) =>
        PartOrder.Instance.Compare(CanonicalText.Of(near.Left), CanonicalText.Of(near.Right)) <= 0
            ? near
            : new NearNode(near.Right, near.Left, near.Distance);

    /// <summary>Moves <c>headline:</c> down to the words, so that <c>headline:(a b)</c> is <c>headline:a headline:b</c>.</summary>
    private static RuleNode InHeadline(RuleNode node) => Of(node) switch
    {
        AllNode all => Of(new AllNode([.. all.Parts.Select(InHeadline)])),
        AnyNode any => Of(new AnyNode([.. any.Parts.Select(InHeadline)])),
        NotNode not => Of(new NotNode(InHeadline(not.Part))),
        HeadlineNode headline => headline,
        FieldNode field => field,
        UrgencyNode urgency => urgency,
        var words => new HeadlineNode(words),
    };
}
