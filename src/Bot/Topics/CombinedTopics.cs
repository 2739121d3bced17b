namespace Bot.Topics;

/// <summary>Rules that join topics only: stories that are about all of them.</summary>
internal static class CombinedTopics
{
    /// <summary>What stands before each topic in a rule.</summary>
    public const string Field = "topic:";

    /// <summary>The topics that a canonical rule joins; empty where it is another kind of rule or names an unknown topic.</summary>
    public static IReadOnlyList<Topic> Of(string canonical, TopicCatalogue catalogue)
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
