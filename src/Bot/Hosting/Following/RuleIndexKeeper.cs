using Bot.Matching;
using Bot.Storage;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Hosting.Following;

/// <summary>Keeps the index of rules in step with the tables and the catalogue.</summary>
internal sealed partial class RuleIndexKeeper(Database database, RuleIndex index, LiveCatalogue live, ILogger<RuleIndexKeeper> logger)
{
    /// <summary>From so many new rules on, what building the index left behind is worth giving back at once.</summary>
    private const int ManyRules = 10_000;

    private readonly Lock _gate = new();
    private long _lastSeen;

    /// <summary>Takes in the searches that were followed for the first time since the last call.</summary>
    public void TakeInNewRules()
    {
        lock (_gate)
        {
            var before = index.Count;
            using (var reader = database.OpenReader())
                index.AddRange(NewRules(RuleStore.After(reader, _lastSeen)));
            // A bot that has read its rules and waits makes no garbage, so that nothing else would ever return this memory.
            if (index.Count - before >= ManyRules)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>Takes in a reading of the catalogue: every topic as it is now, and none of those that are gone.</summary>
    public void TakeIn(TopicCatalogue catalogue, IReadOnlyDictionary<string, long> ruleIds, IEnumerable<long> gone)
    {
        lock (_gate)
        {
            foreach (var topic in catalogue.Topics.Where(topic => !ReferenceEquals(live.Current.Find(topic.Slug), topic)))
                index.Add(ruleIds[topic.Slug], topic);
            foreach (var ruleId in gone)
                index.Remove(ruleId);
            live.Replace(catalogue);
        }
    }

    private IEnumerable<(long RuleId, Rule Rule)> NewRules(IEnumerable<FollowedRule> followed)
    {
        foreach (var rule in followed)
        {
            _lastSeen = Math.Max(_lastSeen, rule.RuleId);
            if (rule.Kind != RuleKind.Search)
                continue;
            var parse = RuleParser.Parse(rule.Text);
            if (parse.IsRule)
                yield return (rule.RuleId, parse.Rule);
            else
                LogUnreadable(rule.RuleId, parse.Error.Message);
        }
    }

    [LoggerMessage(LogLevel.Error, "Rule {RuleId} in the database cannot be read and matches nothing: {Reason}")]
    private partial void LogUnreadable(long ruleId, string reason);
}
