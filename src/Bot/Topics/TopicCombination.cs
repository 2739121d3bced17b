using Bot.Topics.Rules;

namespace Bot.Topics;

/// <summary>Topics joined with a plus sign: stories that are about all of them.</summary>
internal static class TopicCombination
{
    private const string Plus = " + ";

    /// <summary>The rule for <c>defence + ukraine</c>; null where the text does not join known topics so.</summary>
    public static Rule? Read(string typed, TopicCatalogue catalogue)
    {
        var parts = typed.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var topics = parts.Select(catalogue.FindByName).OfType<Topic>().DistinctBy(topic => topic.Slug).ToList();
        return topics.Count < 2 || topics.Count < parts.Length
            ? null
            : RuleParser.Parse(string.Join(' ', topics.Select(topic => CombinedTopics.Field + topic.Slug)), catalogue).Rule;
    }

    /// <summary>What such a rule is called, given its canonical form; null where it is another kind of rule.</summary>
    public static string? Name(string canonical, TopicCatalogue catalogue, string language) =>
        CombinedTopics.Of(canonical, catalogue) is { Count: > 0 } topics ? string.Join(Plus, topics.Select(topic => topic.NameIn(language))) : null;
}
