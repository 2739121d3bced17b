using System.Text.Json;
using Bot.Articles.Summarising;

namespace Bot.Newsdesk.Try;

/// <summary><c>bot try summaries</c>: what an alert about each article would say. JSON Lines in and out, of any size.</summary>
internal static class TrySummaries
{
    private const int Sentences = 3;

    /// <summary>Runs through all articles.</summary>
    /// <param name="articles">JSON Lines of <see cref="TryArticle"/>.</param>
    /// <param name="output">Takes a line of <see cref="TrySummariesAnswer"/> for each article.</param>
    /// <param name="errors">Takes a line for each bad one.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>0, or 1 where a line could not be used.</returns>
    public static async Task<int> RunAsync(Stream articles, TextWriter output, TextWriter errors, TryProgress progress, CancellationToken cancellationToken)
    {
        var lines = new TryLines(articles, "articles", errors, progress.Read);
        await foreach (var line in lines.ReadAsync(TryJson.Default.TryArticle, cancellationToken))
        {
            var (article, problem) = TryArticleReader.Read(line);
            if (article is null)
            {
                lines.Reject(problem ?? "");
                continue;
            }

            var answer = new TrySummariesAnswer(
                line.Id,
                Summariser.Summarise(article.Headline, article.Paragraphs, article.Language),
                Summariser.SummariseSentences(article.Headline, article.Paragraphs, article.Language, Sentences));
            await output.WriteLineAsync(JsonSerializer.Serialize(answer, TryJson.Readable.TrySummariesAnswer).AsMemory(), cancellationToken);
            progress.Step();
        }

        progress.End();
        return lines.Bad == 0 ? 0 : 1;
    }
}
