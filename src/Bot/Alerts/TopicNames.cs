using System.Collections.Concurrent;
using Bot.Storage;
using Bot.Topics;
using Dapper;

namespace Bot.Alerts;

/// <summary>The names of followed topics, for hashtags.</summary>
internal sealed class TopicNames(Database database, LiveCatalogue catalogue)
{
    /// <summary>Searches are many; those remembered are forgotten together when there are more.</summary>
    private const int MostSearches = 100_000;

    private volatile Known? _known;

    /// <summary>Returns the names of topics by which rules find stories, each once, in a language; a reader's own words have no name.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<long> rules, string language)
    {
        var current = catalogue.Current;
        if (_known is not { } known || !ReferenceEquals(known.Catalogue, current))
            _known = known = Read(current);
        // Whoever follows words of their own, as most do by far, has no topic to name.
        if (rules.All(rule => Topics(known, rule).Count == 0))
            return [];
        return [.. rules.SelectMany(rule => Topics(known, rule)).Distinct().Select(topic => topic.NameIn(language))];
    }

    private IReadOnlyList<Topic> Topics(Known known, long ruleId)
    {
        if (known.Rules.TryGetValue(ruleId, out var topics))
            return topics;
        using var reader = database.OpenReader();
        topics = RuleStore.Get(reader, ruleId) is { } rule ? OfRule(rule.Kind, rule.Text, known.Catalogue) : [];
        if (known.Rules.Count >= MostSearches)
            known.Rules.Clear();
        return known.Rules[ruleId] = topics;
    }

    private Known Read(TopicCatalogue current)
    {
        using var reader = database.OpenReader();
        var topics = reader.Query<(long Id, string Slug)>("SELECT rule_id, text FROM rules WHERE kind = @kind", new { kind = RuleKind.Topic })
            .Select(rule => KeyValuePair.Create(rule.Id, OfRule(RuleKind.Topic, rule.Slug, current)));
        return new Known(current, new ConcurrentDictionary<long, IReadOnlyList<Topic>>(topics));
    }

    private static IReadOnlyList<Topic> OfRule(RuleKind kind, string text, TopicCatalogue current)
    {
        if (kind != RuleKind.Topic)
            return TopicCombination.Topics(text, current);
        return current.Find(text) is { } topic ? [topic] : [];
    }

    private sealed record Known(TopicCatalogue Catalogue, ConcurrentDictionary<long, IReadOnlyList<Topic>> Rules);
}
