using System.Text.Json;
using Bot.Matching;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Newsdesk.Try;

/// <summary><c>bot try rules</c>: which rules each article meets. JSON Lines in and out, of any size.</summary>
internal sealed class TryRules(TopicCatalogue catalogue)
{
    /// <summary>Reads the rules, then runs through all articles. A rule that cannot be read is reported and skipped.</summary>
    /// <param name="rules">JSON Lines of <see cref="TryRule"/>.</param>
    /// <param name="articles">JSON Lines of <see cref="TryArticle"/>.</param>
    /// <param name="output">Takes a line of <see cref="TryRulesAnswer"/> for each article.</param>
    /// <param name="errors">Takes a line for each bad one.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>0, or 1 where a rule or a line could not be used.</returns>
    public async Task<int> RunAsync(Stream rules, Stream articles, TextWriter output, TextWriter errors, TryProgress progress, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        var index = new RuleIndex();
        var badRules = await ReadRulesAsync(rules, index, ids, errors, cancellationToken);
        foreach (var (number, topic) in catalogue.Topics.Index())
            index.Add(-1 - number, topic);
        var lines = new TryLines(articles, "articles", errors, progress.Read);
        await foreach (var line in lines.ReadAsync(TryJson.Default.TryArticle, cancellationToken))
        {
            var (article, problem) = TryArticleReader.Read(line);
            if (article is null)
            {
                lines.Reject(problem ?? "");
                continue;
            }

            var met = index.Match(article).Where(match => match.RuleId >= 0).Select(match => match.RuleId).Order().Select(number => ids[(int)number]);
            await output.WriteLineAsync(JsonSerializer.Serialize(new TryRulesAnswer(line.Id, [.. met]), TryJson.Readable.TryRulesAnswer).AsMemory(), cancellationToken);
            progress.Step();
        }

        progress.End();
        return badRules + lines.Bad == 0 ? 0 : 1;
    }

    private async Task<int> ReadRulesAsync(Stream rules, RuleIndex index, List<string> ids, TextWriter errors, CancellationToken cancellationToken)
    {
        var lines = new TryLines(rules, "rules", errors);
        await foreach (var line in lines.ReadAsync(TryJson.Default.TryRule, cancellationToken))
        {
            if (TryText.Of(line.Id) is not { } id)
            {
                lines.Reject("\"id\" must be a text or a number");
                continue;
            }

            var parse = RuleParser.Parse(line.Rule ?? "", catalogue);
            if (parse.IsRule)
            {
                index.Add(ids.Count, parse.Rule);
                ids.Add(id);
            }
            else
            {
                lines.Reject($"rule {id}: at character {parse.Error.Position + 1}: {parse.Error.Message}{(parse.Error.Suggestion is { } suggestion ? $" Try: {suggestion}" : "")}");
            }
        }

        return lines.Bad;
    }
}
