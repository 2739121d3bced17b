namespace Bot.Texts;

/// <summary>One text of one language, in as many plural forms as its file gives.</summary>
/// <param name="Forms">Templates by form; a text that does not count has <see cref="PluralForm.Other"/> alone.</param>
/// <param name="Line">Where it stands in its file, from 1.</param>
internal sealed record TextEntry(string Key, IReadOnlyDictionary<PluralForm, string> Forms, int Line)
{
    /// <summary>The placeholder whose number chooses the form.</summary>
    public const string Counter = "count";

    /// <summary>The template for a number, or the only one.</summary>
    public string Template(string language, long? number)
    {
        if (number is { } n && Forms.TryGetValue(PluralRules.Of(language, n), out var template))
            return template;
        return Forms[PluralForm.Other];
    }
}
