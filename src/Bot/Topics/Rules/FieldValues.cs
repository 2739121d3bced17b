using Bot.Topics.Words;

namespace Bot.Topics.Rules;

/// <summary>Reads what follows <c>source:</c>, <c>place:</c>, <c>topic:</c> or <c>lang:</c>.</summary>
internal static class FieldValues
{
    /// <summary>Reads one value.</summary>
    /// <param name="text">The whole rule, for suggestions.</param>
    /// <param name="field">The field, by its proper name.</param>
    /// <param name="value">What was typed after it.</param>
    /// <param name="at">Where it begins in the rule.</param>
    /// <param name="catalogue">The topics there are; null where they are not known here.</param>
    /// <exception cref="RuleSyntaxException">The field has no such value.</exception>
    public static RuleNode Read(string text, string field, string value, int at, TopicCatalogue? catalogue) => field switch
    {
        "topic" => Topic(text, value, at, catalogue),
        "lang" => Language(value, at),
        "source" => new FieldNode(RuleField.Source, Words(value, at)),
        _ => new FieldNode(RuleField.Place, Words(value, at)),
    };

    /// <summary>The words of a value as they are compared, with one space between.</summary>
    public static string Folded(string value)
    {
        var words = new List<string>();
        var normal = Folding.Normalised(value);
        var scanner = new WordScanner(normal);
        while (scanner.Next(out var word))
            words.Add(WordForm.Loose(normal.AsSpan(word.Start, word.Length), word.Shape));
        return string.Join(' ', words);
    }

    private static string Words(string value, int at) =>
        Folded(value) is { Length: > 0 } folded ? folded : throw new RuleSyntaxException(RuleErrors.NoWord(at, value));

    private static FieldNode Language(string value, int at)
    {
        var tag = value.ToLowerInvariant().Split('-', '_')[0];
        var isTag = tag.Length is 2 or 3 && tag.All(char.IsAsciiLetterLower);
        return isTag ? new FieldNode(RuleField.Language, tag) : throw new RuleSyntaxException(RuleErrors.BadLanguage(at, value));
    }

    private static FieldNode Topic(string text, string value, int at, TopicCatalogue? catalogue)
    {
        if (catalogue is null)
            return new FieldNode(RuleField.Topic, Words(value, at).Replace(' ', '-'));
        if (catalogue.FindByName(value) is { } topic)
            return new FieldNode(RuleField.Topic, topic.Slug);
        var meant = catalogue.Suggest(value, 1).FirstOrDefault();
        var start = text.IndexOf(value, at, StringComparison.Ordinal);
        var suggestion = meant is null || start < 0 ? null : text.Remove(start, value.Length).Insert(start, meant.Slug);
        throw new RuleSyntaxException(RuleErrors.UnknownTopic(at, value, meant?.Slug, suggestion));
    }
}
