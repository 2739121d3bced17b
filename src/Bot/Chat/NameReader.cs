using Bot.Topics;

namespace Bot.Chat;

/// <summary>Reads a list of topics as people type it: with commas, or with spaces alone, in any language of the catalogue.</summary>
internal static class NameReader
{
    private const int MostParts = 50;
    private const int MostWordsInName = 5;
    private const int MostNear = 4;

    private static readonly char[] Separators = [',', ';', '\n', '،', '、'];
    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "and", "&", "et", "і", "й", "та", "и", "und", "y" };

    /// <summary>Reads what was typed. Words that stand together and do not all name topics stay together as one unknown name.</summary>
    public static NameReading Read(string typed, TopicCatalogue catalogue)
    {
        var found = new List<Topic>();
        var unknown = new List<UnknownName>();
        foreach (var part in typed.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostParts))
        {
            var (topics, complete) = ReadPart(part, catalogue);
            if (complete)
                found.AddRange(topics);
            else if (!unknown.Exists(name => name.Typed.Equals(part, StringComparison.OrdinalIgnoreCase)))
                unknown.Add(new UnknownName(part, topics, Near(part, topics, catalogue)));
        }

        return new NameReading([.. found.DistinctBy(topic => topic.Slug)], unknown);
    }

    private static (List<Topic> Topics, bool Complete) ReadPart(string part, TopicCatalogue catalogue)
    {
        if (catalogue.FindByName(part) is { } whole)
            return ([whole], true);
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var topics = new List<Topic>();
        var complete = true;
        for (var i = 0; i < words.Length;)
        {
            if (LongestName(words, i, catalogue) is var (topic, length) && length > 0)
                topics.Add(topic);
            else if (!Joining.Contains(words[i]))
                complete = false;
            i += Math.Max(1, length);
        }

        return (topics, complete && topics.Count > 0);
    }

    private static (Topic Topic, int Length) LongestName(string[] words, int from, TopicCatalogue catalogue)
    {
        for (var length = Math.Min(MostWordsInName, words.Length - from); length > 0; length--)
        {
            if (catalogue.FindByName(string.Join(' ', words, from, length)) is { } topic)
                return (topic, length);
        }

        return default;
    }

    private static IReadOnlyList<Topic> Near(string part, List<Topic> named, TopicCatalogue catalogue) =>
    [
        .. named
            .Concat(catalogue.Suggest(part, MostNear))
            .Concat(part.Contains(' ', StringComparison.Ordinal) ? part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWordsInName).SelectMany(word => catalogue.Suggest(word, 2)) : [])
            .DistinctBy(topic => topic.Slug)
            .Take(MostNear),
    ];
}
