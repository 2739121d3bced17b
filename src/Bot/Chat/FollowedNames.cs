using Bot.Texts;
using Bot.Topics;

namespace Bot.Chat;

/// <summary>What readers call the things they follow.</summary>
internal sealed class FollowedNames(LiveCatalogue catalogue)
{
    /// <summary>A topic's name in a language, topics joined with a plus sign, or a reader's words in quotation marks. Not escaped.</summary>
    public string Of(RuleKind kind, string text, string language) => kind switch
    {
        RuleKind.Topic => catalogue.Current.Find(text)?.NameIn(language) ?? text,
        _ => TopicCombination.Name(text, catalogue.Current, language) ?? $"“{text}”",
    };

    /// <inheritdoc cref="Of(RuleKind, string, string)"/>
    public string Of(Subscription subscription, string language) => Of(subscription.Kind, subscription.Text, language);

    /// <summary>Joins names for a sentence, cutting a list that is too long.</summary>
    public static string List(IReadOnlyCollection<string> names, Wording wording, int most = 10)
    {
        var shown = string.Join(", ", names.Take(most));
        return names.Count <= most ? shown : wording.Plain(ChatTexts.ChosenMore, ("names", shown), ("count", names.Count - most));
    }
}
