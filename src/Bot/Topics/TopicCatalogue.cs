using System.Collections.Frozen;
using Bot.Topics.Words;

namespace Bot.Topics;

/// <summary>The topics that hold now. Never changes: a new reading makes a new one.</summary>
internal sealed class TopicCatalogue
{
    private readonly FrozenDictionary<string, Topic> _bySlug;
    private readonly FrozenDictionary<string, Topic> _byName;

    public TopicCatalogue(IEnumerable<Topic> topics)
    {
        Topics = [.. topics.OrderBy(topic => topic.Slug, StringComparer.Ordinal)];
        _bySlug = Topics.ToFrozenDictionary(topic => topic.Slug, StringComparer.Ordinal);
        var names = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var topic in Topics)
            names[Key(topic.Slug)] = topic;
        foreach (var topic in Topics)
            foreach (var name in topic.Names.Values)
                names.TryAdd(Key(name), topic);
        foreach (var topic in Topics)
            foreach (var alias in topic.Aliases.Values.SelectMany(list => list))
                names.TryAdd(Key(alias), topic);
        _byName = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A catalogue without topics.</summary>
    public static TopicCatalogue Empty { get; } = new([]);

    /// <summary>All topics, by slug.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The topic of a slug; null where there is none.</summary>
    public Topic? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The topic a person means: a slug, a name or an alias in any language, whatever its case, accents, hyphens or <c>#</c>.</summary>
    public Topic? FindByName(string typed) => typed.Length > LongestName ? null : _byName.GetValueOrDefault(Key(typed));

    /// <summary>Topics whose names are like a mistyped one, the likest first, at most <paramref name="most"/>. Empty where nothing is like it.</summary>
    public IReadOnlyList<Topic> Suggest(string typed, int most)
    {
        if (typed.Length > LongestName)
            return [];
        var key = Key(typed);
        if (key.Length < 2)
            return [];
        var best = new Dictionary<Topic, double>(ReferenceEqualityComparer.Instance);
        foreach (var (name, topic) in _byName)
        {
            var distance = NameDistance.Between(key, name);
            if (distance <= NameDistance.Allowed(key) && (!best.TryGetValue(topic, out var other) || distance < other))
                best[topic] = distance;
        }

        return [.. best.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key.Slug, StringComparer.Ordinal).Take(most).Select(pair => pair.Key)];
    }

    /// <summary>The topics whose parent is this one.</summary>
    public IReadOnlyList<Topic> Children(string slug) => [.. Topics.Where(topic => topic.Parent == slug)];

    /// <summary>The slug itself and every topic below it in the tree, each once.</summary>
    public IReadOnlyList<string> WithDescendants(string slug)
    {
        var all = new List<string> { slug };
        for (var i = 0; i < all.Count; i++)
            all.AddRange(Children(all[i]).Select(child => child.Slug).Where(child => !all.Contains(child, StringComparer.Ordinal)));
        return all;
    }

    private const int LongestName = 100;

    /// <summary>A name as names are compared.</summary>
    public static string Key(string name) =>
        string.Join(' ', Folding.Loose(name).Split([' ', '-', '_', '#', '\t', '\n', '.', '\'', '/'], StringSplitOptions.RemoveEmptyEntries));
}
