namespace Bot.Topics.Reading;

/// <summary>Checks what no single file can know: parents, circles, names that two topics claim.</summary>
internal static class CatalogueCheck
{
    /// <summary>Notes problems; topics with a parent that cannot be used are given without it.</summary>
    public static IReadOnlyList<Topic> Check(IReadOnlyList<Topic> topics, List<CatalogueProblem> problems)
    {
        var bySlug = topics.ToDictionary(topic => topic.Slug, StringComparer.Ordinal);
        NoteSharedNames(topics, problems);
        return [.. topics.Select(topic => WithUsableParent(topic, bySlug, problems))];
    }

    private static Topic WithUsableParent(Topic topic, Dictionary<string, Topic> bySlug, List<CatalogueProblem> problems)
    {
        if (topic.Parent is not { } parent)
            return topic;
        if (!bySlug.ContainsKey(parent))
        {
            problems.Add(new CatalogueProblem(topic.Slug + ".yaml", 0, $"the parent \"{parent}\" is no topic"));
            return topic with { Parent = null, Fingerprint = "" };
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var above = topic; above?.Parent is { } next; above = bySlug.GetValueOrDefault(next))
        {
            if (next == topic.Slug)
            {
                problems.Add(new CatalogueProblem(topic.Slug + ".yaml", 0, $"the topic lies under itself by way of \"{parent}\""));
                return topic with { Parent = null, Fingerprint = "" };
            }

            if (!seen.Add(next))
                break;
        }

        return topic;
    }

    private static void NoteSharedNames(IReadOnlyList<Topic> topics, List<CatalogueProblem> problems)
    {
        var owners = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            foreach (var name in topic.Names.Values.Append(topic.Slug).Select(TopicCatalogue.Key).Distinct(StringComparer.Ordinal))
                if (!owners.TryAdd(name, topic) && owners[name] != topic)
                    problems.Add(new CatalogueProblem(topic.Slug + ".yaml", 0, $"the name \"{name}\" belongs to \"{owners[name].Slug}\" already"));
        }
    }
}
