namespace Bot.Topics;

/// <summary>An entry of the catalogue: a subject people can follow, and what in an article speaks for it.</summary>
internal sealed record Topic
{
    /// <summary>Its key everywhere: <c>[a-z0-9-]</c>, at most 40, never reused for another subject.</summary>
    public required string Slug { get; init; }

    /// <summary>Its name for readers, by language (BCP 47 primary); English is always there.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Other words people type for it, by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Aliases { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The topic that includes this one; null at the top of the tree.</summary>
    public string? Parent { get; init; }

    /// <summary>IPTC Media Topic codes; their descendants are meant too.</summary>
    public IReadOnlyList<int> MediaTopics { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes, in capitals.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Subjects as sources write them.</summary>
    public IReadOnlyList<string> Literals { get; init; } = [];

    /// <summary>The score from which an article is about the topic rather than mentioning it.</summary>
    public double Threshold { get; init; } = DefaultThreshold;

    /// <summary>What speaks for it, by language of the article.</summary>
    public IReadOnlyDictionary<string, TopicTerms> Terms { get; init; } = new Dictionary<string, TopicTerms>();

    /// <summary>Tells whether its file changed; empty for a topic that comes from no file.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The threshold of a topic that states none.</summary>
    public const double DefaultThreshold = 4;

    /// <summary>The name in a language, or else in English.</summary>
    public string NameIn(string language) => Names.TryGetValue(language, out var name) ? name : Names["en"];
}
