using System.Globalization;
using Bot.Articles;
using Bot.Articles.Normalising;

namespace Bot.Benchmarks.Stories;

/// <summary>A headline with the story that people, or an aggregator, put it in.</summary>
internal sealed record LabelledHeadline(Article Article, string Publisher, string Story)
{
    private const int Columns = 7;

    /// <summary>Reads a table with the columns id, published_ms, publisher, category, story, title, url; in order of time.</summary>
    public static IReadOnlyList<LabelledHeadline> ReadAll(string path) =>
    [
        .. File.ReadLines(path).Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= Columns)
            .Select(Read)
            .OrderBy(headline => headline.Article.ReceivedAt),
    ];

    private static LabelledHeadline Read(string[] cells)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(cells[1], CultureInfo.InvariantCulture));
        var draft = new ArticleDraft { Identity = cells[0], Headline = cells[5], PublishedAt = at };
        return new LabelledHeadline(ArticleNormaliser.Finish(draft, cells[2], cells[0], language: null, at), cells[2], cells[4]);
    }
}
