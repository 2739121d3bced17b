using Bot.Articles;
using Bot.Articles.Normalising;

namespace Bot.Benchmarks.Stories;

/// <summary>Two articles of which people said whether they tell the same story.</summary>
internal sealed record LabelledPair(Article First, Article Second, bool IsSame)
{
    /// <summary>Reads a table with the columns named in its first line.</summary>
    public static IReadOnlyList<LabelledPair> ReadAll(string path)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Split('\t')).ToList();
        var columns = lines[0].Index().ToDictionary(column => column.Item, column => column.Index);
        return [.. lines.Skip(1).Where(cells => cells.Length >= columns.Count).Select(cells => new LabelledPair(Read(cells, "first"), Read(cells, "second"), Cell(cells, "GOLDEN:quality") == "OK"))];

        string Cell(string[] cells, string name) => cells[columns[name]];

        Article Read(string[] cells, string which)
        {
            var draft = new ArticleDraft
            {
                Identity = Cell(cells, $"INPUT:{which}_url"),
                Headline = Cell(cells, $"INPUT:{which}_title"),
                Paragraphs = [Cell(cells, $"INPUT:{which}_text")],
            };
            return ArticleNormaliser.Finish(draft, "pairs", draft.Identity, language: null, DateTimeOffset.UnixEpoch);
        }
    }
}
