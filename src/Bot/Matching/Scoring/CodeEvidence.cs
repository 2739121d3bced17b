using System.Globalization;
using Bot.Articles;
using Bot.Topics.Rules;

namespace Bot.Matching.Scoring;

/// <summary>Codes an agency gave that mean a topic.</summary>
internal static class CodeEvidence
{
    /// <summary>The first such code, or null.</summary>
    public static ArticleCode? Find(CompiledTopic topic, Article article)
    {
        for (var i = 0; i < article.Codes.Count; i++)
            if (Means(topic, article.Codes[i]))
                return article.Codes[i];
        return null;
    }

    private static bool Means(CompiledTopic topic, ArticleCode code) => code.Scheme switch
    {
        "medtop" => topic.MediaTopics.Count > 0
            && int.TryParse(code.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && topic.MediaTopics.Contains(number),
        "country" => topic.Countries.Contains(code.Value),
        "literal" => topic.Literals.Contains(FieldValues.Folded(code.Value)),
        _ => false,
    };
}
