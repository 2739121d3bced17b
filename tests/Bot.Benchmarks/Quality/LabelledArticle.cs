using Bot.Articles;

namespace Bot.Benchmarks.Quality;

/// <summary>An article with the topics people gave it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Topics">Topics it is about.</param>
/// <param name="Disputed">Topics on which the annotators differ; they count neither way.</param>
internal sealed record LabelledArticle(Article Article, IReadOnlySet<string> Topics, IReadOnlySet<string> Disputed);
