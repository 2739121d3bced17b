using System.Text.Json;
using Bot.Matching;
using Bot.Topics;

namespace Bot.Newsdesk.Try;

/// <summary><c>bot try topics</c>: which topics each article is about, and by which terms. JSON Lines in and out, of any size.</summary>
internal sealed class TryTopics(TopicCatalogue catalogue)
{
    /// <summary>Runs through all articles.</summary>
    /// <param name="articles">JSON Lines of <see cref="TryArticle"/>.</param>
    /// <param name="output">Takes a line of <see cref="TryTopicsAnswer"/> for each article.</param>
    /// <param name="errors">Takes a line for each bad one.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>0, or 1 where a line could not be used.</returns>
    public async Task<int> RunAsync(Stream articles, TextWriter output, TextWriter errors, TryProgress progress, CancellationToken cancellationToken)
    {
        var survey = new TopicSurvey(catalogue.Topics);
        var lines = new TryLines(articles, "articles", errors, progress.Read);
        await foreach (var line in lines.ReadAsync(TryJson.Default.TryArticle, cancellationToken))
        {
            var (article, problem) = TryArticleReader.Read(line);
            if (article is null)
            {
                lines.Reject(problem ?? "");
                continue;
            }

            var topics = survey.Of(article).Where(finding => finding.Why.MainSubject).Select(Answer);
            await output.WriteLineAsync(JsonSerializer.Serialize(new TryTopicsAnswer(line.Id, [.. topics]), TryJson.Readable.TryTopicsAnswer).AsMemory(), cancellationToken);
            progress.Step();
        }

        progress.End();
        return lines.Bad == 0 ? 0 : 1;
    }

    private static TryTopic Answer(TopicFinding finding) =>
        new(finding.Topic.Slug, Math.Round(finding.Why.Score, 2), [.. finding.Why.Found.Where(one => one.Weight > 0).Select(one => one.Term).Distinct(StringComparer.Ordinal)]);
}
