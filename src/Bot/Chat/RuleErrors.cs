using Bot.Texts;
using Bot.Topics.Rules;

namespace Bot.Chat;

/// <summary>Says in a reader's language what is wrong with a rule.</summary>
internal static class RuleErrors
{
    /// <summary>The explanation, and what to type instead where that is known.</summary>
    public static Markup Say(RuleError error, Wording wording)
    {
        (string Name, TextValue Value)[] values = [.. error.Values.Select(pair => (pair.Key, (TextValue)pair.Value))];
        var key = new TextKey(error.Key);
        var text = wording.Has(key) ? wording.Html(key, values) : wording.Html(ChatTexts.RuleUnreadable);
        return error.Suggestion is { } suggestion
            ? new Markup($"{text.Html}\n{wording.Html(ChatTexts.RuleSuggestion, ("rule", suggestion)).Html}")
            : text;
    }
}
