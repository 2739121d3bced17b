using System.Globalization;

namespace Bot.Topics.Rules;

/// <summary>Writes a rule the way it can be typed again.</summary>
internal static class CanonicalText
{
    /// <summary>The text of a whole rule.</summary>
    public static string Whole(RuleNode node) => node is AnyNode any ? Alternatives(any) : Of(node);

    /// <summary>The text of a part, in parentheses where it needs them.</summary>
    public static string Of(RuleNode node) => node switch
    {
        AllNode all => string.Join(' ', all.Parts.Select(Of)),
        AnyNode any => $"({Alternatives(any)})",
        NotNode not => $"-{Grouped(not.Part)}",
        WordNode word => Alone(word.Word),
        PhraseNode phrase => Phrase(phrase.Words),
        CompoundNode compound => string.Join('-', compound.Words.Select(Plain)),
        NearNode near => $"({Grouped(near.Left)} NEAR/{near.Distance.ToString(CultureInfo.InvariantCulture)} {Grouped(near.Right)})",
        HeadlineNode headline => $"headline:{Grouped(headline.Part)}",
        FieldNode field => $"{Name(field.Field)}:{(field.Value.Contains(' ') ? $"\"{field.Value}\"" : field.Value)}",
        UrgencyNode urgency => Urgency(urgency),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A kind of part without a text."),
    };

    private static string Alternatives(AnyNode any) => string.Join(" OR ", any.Parts.Select(Grouped));

    private static string Grouped(RuleNode node) => node is AllNode ? $"({Of(node)})" : Of(node);

    private static string Alone(WordPattern word) =>
        word.Kind is WordKind.Exact or WordKind.ExactPrefix ? $"\"{Plain(word)}\"" : Plain(word);

    private static string Phrase(IReadOnlyList<WordPattern> words) =>
        words.Any(word => word.Kind is WordKind.Loose or WordKind.Prefix)
            ? string.Join('~', words.Select(Plain))
            : $"\"{string.Join(' ', words.Select(Plain))}\"";

    private static string Plain(WordPattern word) => word.Kind switch
    {
        WordKind.Acronym => word.Text.ToUpperInvariant(),
        WordKind.Prefix or WordKind.ExactPrefix => word.Text + "*",
        WordKind.Cased => "=" + word.Text,
        _ => word.Text,
    };

    private static string Name(RuleField field) => field switch
    {
        RuleField.Source => "source",
        RuleField.Place => "place",
        RuleField.Topic => "topic",
        _ => "lang",
    };

    private static string Urgency(UrgencyNode urgency)
    {
        var least = urgency.Least.ToString(CultureInfo.InvariantCulture);
        var most = urgency.Most.ToString(CultureInfo.InvariantCulture);
        if (urgency.Least == urgency.Most)
            return $"urgency:{least}";
        return urgency.Least == UrgencyNode.Highest ? $"urgency<={most}" : $"urgency>={least}";
    }
}
