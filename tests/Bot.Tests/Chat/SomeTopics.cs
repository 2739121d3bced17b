using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Tests.Chat;

/// <summary>A small catalogue.</summary>
internal static class SomeTopics
{
    public static TopicCatalogue Catalogue { get; } = new(
    [
        Topic("defence", "Défense", "Оборона", "military") with
        {
            Terms = new Dictionary<string, TopicTerms>
            {
                ["en"] = new TopicTerms([Term("navy"), Term("frigates")], []),
            },
        },
        Topic("diplomacy", "Diplomatie", "Дипломатія"),
        Topic("ukraine", "Ukraine", "Україна"),
        Topic("human-rights", "Droits humains", "Права людини"),
        Topic("climate", "Climat", "Клімат"),
        Topic("elections", "Élections", "Вибори"),
        Topic("sport", "Sport", "Спорт"),
        Topic("health", "Santé", "Здоров'я"),
        Topic("energy", "Énergie", "Енергетика"),
        Topic("science", "Science", "Наука"),
        Topic("religion", "Religion", "Релігія"),
        Topic("travel", "Voyages", "Подорожі"),
    ]);

    private static Topic Topic(string slug, string french, string ukrainian, params string[] aliases) => new()
    {
        Slug = slug,
        Names = new Dictionary<string, string> { ["en"] = English(slug), ["fr"] = french, ["uk"] = ukrainian },
        Aliases = new Dictionary<string, IReadOnlyList<string>> { ["en"] = aliases },
    };

    private static TopicTerm Term(string word) => new(
        new TermPattern(word, RuleParser.Parse(word).Rule?.Root ?? throw new InvalidOperationException("The sample is no rule.")),
        TopicTerm.Strong,
        []);

    private static string English(string slug) => char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
}
