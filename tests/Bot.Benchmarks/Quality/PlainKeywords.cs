using Bot.Articles;
using Bot.Topics;

namespace Bot.Benchmarks.Quality;

/// <summary>What keyword alerts elsewhere do: the topic's name or an alias as a substring of the text, in any case.</summary>
internal sealed class PlainKeywords(TopicCatalogue catalogue)
{
    public IReadOnlySet<string> Of(Article article)
    {
        var text = article.Headline + "\n" + string.Join('\n', article.Paragraphs);
        return catalogue.Topics
            .Where(topic => Words(topic, article.Language).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(topic => topic.Slug)
            .ToHashSet();
    }

    private static IEnumerable<string> Words(Topic topic, string language) =>
        topic.Aliases.GetValueOrDefault(language, []).Append(topic.NameIn(language));
}
