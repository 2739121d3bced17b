using Bot.Topics.Rules;

namespace Bot.Topics;

/// <summary>Topics joined with a plus sign: stories that are about all of them.</summary>
internal static class TopicCombination
{
    private const string Field = "topic:";
    private const string Plus = " + ";

    /// <summary>The rule for <c>defence + ukraine</c>; null where the text does not join known topics so.</summary>
    public static Rule? Read(string typed, TopicCatalogue catalogue)
    {
        var parts = typed.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var topics = parts.Select(catalogue.FindByName).OfType<Topic>().DistinctBy(topic => topic.Slug).ToList();
        return topics.Count < 2 || topics.Count < parts.Length
            ? null
            : RuleParser.Parse(string.Join(' ', topics.Select(topic => Field + topic.Slug)), catalogue).Rule;
    }

    /// <summary>What such a rule is called, given its canonical form; null where it is another kind of rule.</summary>
    public static string? Name(string canonical, TopicCatalogue catalogue, string language) =>
        Topics(canonical, catalogue) is { Count: > 0 } topics ? string.Join(Plus, topics.Select(topic => topic.NameIn(language))) : null;

    /// <summary>The topics that a canonical rule joins; empty where it is another kind of rule or names an unknown topic.</summary>
    public static IReadOnlyList<Topic> Topics(string canonical, TopicCatalogue catalogue)
    {
        if (!canonical.StartsWith(Field, StringComparison.Ordinal))
            return [];
        var parts = canonical.Split(' ');
        var topics = parts
            .Where(part => part.StartsWith(Field, StringComparison.Ordinal))
            .Select(part => catalogue.Find(part[Field.Length..]))
            .OfType<Topic>()
            .ToList();
        return topics.Count == parts.Length ? topics : [];
    }
}
