namespace Bot.Topics.Rules;

/// <summary>The names of fields as typed.</summary>
internal static class RuleFields
{
    /// <summary>What a person may type, for messages.</summary>
    public const string List = "headline:, source:, place:, topic:, lang: and urgency<=3";

    private static readonly string[] Names = ["headline", "source", "place", "topic", "lang"];

    /// <summary>The field a name means; null for one that is not known.</summary>
    public static string? Find(string typed) => typed.ToLowerInvariant() switch
    {
        "headline" or "title" => "headline",
        "source" or "agency" => "source",
        "place" or "country" => "place",
        "topic" => "topic",
        "lang" or "language" => "lang",
        _ => null,
    };

    /// <summary>The field most like a mistyped one; null where none is.</summary>
    public static string? Nearest(string typed) =>
        Names.Select(name => (Name: name, Distance: NameDistance.Between(typed.ToLowerInvariant(), name)))
            .Where(pair => pair.Distance <= 2)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Name)
            .FirstOrDefault();
}
