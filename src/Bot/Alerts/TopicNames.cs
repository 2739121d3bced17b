using Bot.Storage;
using Bot.Topics;
using Dapper;

namespace Bot.Alerts;

/// <summary>The names of followed topics, for hashtags.</summary>
internal sealed class TopicNames(Database database, LiveCatalogue catalogue)
{
    private volatile Known? _known;

    /// <summary>Returns the names of those rules that are topics of the catalogue, in a language; a reader's own words have no name.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<long> rules, string language)
    {
        var current = catalogue.Current;
        if (_known is not { } known || !ReferenceEquals(known.Catalogue, current))
            _known = known = Read(current);
        return [.. rules.Select(known.Topics.GetValueOrDefault).OfType<Topic>().Select(topic => topic.NameIn(language))];
    }

    private Known Read(TopicCatalogue current)
    {
        using var reader = database.OpenReader();
        var topics = reader.Query<(long Id, string Slug)>("SELECT rule_id, text FROM rules WHERE kind = @kind", new { kind = RuleKind.Topic })
            .Select(rule => (rule.Id, Topic: current.Find(rule.Slug)))
            .Where(rule => rule.Topic is not null)
            .ToDictionary(rule => rule.Id, rule => rule.Topic);
        return new Known(current, topics);
    }

    private sealed record Known(TopicCatalogue Catalogue, Dictionary<long, Topic?> Topics);
}
