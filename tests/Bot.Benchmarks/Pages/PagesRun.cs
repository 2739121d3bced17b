using AngleSharp.Html.Parser;
using Bot.Sources.Pages;

namespace Bot.Benchmarks.Pages;

/// <summary><c>quality pages</c>: readable text of pages against the text expected, as the F1 of their words.</summary>
internal sealed class PagesRun
{
    private const string DefaultFolder = "../shared/data/pages";

    /// <summary>Runs over a folder of folders, each with <c>source.html</c> and <c>expected.html</c>; words: another folder.</summary>
    public int Run(BenchmarkArguments arguments)
    {
        var folder = arguments.Words.FirstOrDefault(Directory.Exists) ?? DefaultFolder;
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("The material is not beside this checkout (../shared/data).");
            return 1;
        }

        var scores = new List<double>();
        var refused = 0;
        foreach (var page in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var reading = PageReader.Read(File.ReadAllBytes(Path.Combine(page, "source.html")), charset: null, new Uri("http://fakehost/test/page.html"));
            using var expected = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(page, "expected.html")));
            refused += reading.Page is null ? 1 : 0;
            scores.Add(TokenScore.Of(reading.Page?.Text ?? "", expected.Body?.TextContent ?? ""));
            Console.WriteLine($"{scores[^1]:0.000} {Path.GetFileName(page)} {reading.Problem}");
        }

        ResultLine.Print("quality pages", ("pages", scores.Count), ("f1", scores.DefaultIfEmpty().Average()), ("refused", refused));
        return 0;
    }
}
