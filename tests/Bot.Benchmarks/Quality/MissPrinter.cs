using System.Globalization;
using Bot.Matching;

namespace Bot.Benchmarks.Quality;

/// <summary>Shows where the catalogue and the annotators differ, with the evidence.</summary>
internal static class MissPrinter
{
    public static void Print(LabelledArticle one, IReadOnlyList<TopicFinding> found)
    {
        var lines = new List<string>();
        foreach (var finding in found)
        {
            var expected = one.Topics.Contains(finding.Topic.Slug);
            if (expected == finding.Why.MainSubject || one.Disputed.Contains(finding.Topic.Slug))
                continue;
            if (!expected || !finding.Why.MainSubject)
                lines.Add($"  {(expected ? "missed" : "wrong ")} {finding.Topic.Slug} {finding.Why.Score:0.0}: {string.Join(", ", finding.Why.Found.Take(8).Select(Text))}");
        }

        lines.AddRange(one.Topics.Where(slug => found.All(finding => finding.Topic.Slug != slug)).Select(slug => $"  missed {slug}: nothing found"));
        if (lines.Count > 0)
            Console.WriteLine($"{one.Article.Headline}\n{string.Join('\n', lines)}");
    }

    private static string Text(Evidence evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{evidence.Term} ({evidence.Place} {evidence.Weight:0.0} x{evidence.Occurrences})");
}
