using System.Text.Json;
using Bot.Articles;
using Bot.Newsdesk.Try;

namespace Bot.Benchmarks.Quality;

/// <summary>Reads the measuring material beside the checkout.</summary>
internal static class LabelledFiles
{
    /// <summary>The folder of the material; null where it is absent.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Articles labelled with topics.</summary>
    public static IReadOnlyList<LabelledArticle> Topics(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Labelled)];

    /// <summary>Headlines with descriptions, all about the war.</summary>
    public static IReadOnlyList<Article> Ukraine(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select((line, number) =>
        {
            using var json = JsonDocument.Parse(line);
            return Finish(number.ToString(), json.RootElement.GetProperty("headline").GetString(), json.RootElement.GetProperty("description").GetString());
        }).OfType<Article>()];

    /// <summary>Texts with a category: tab-separated, with a header of INPUT:text, INPUT:title and GOLDEN:res.</summary>
    public static IReadOnlyList<(Article Article, string Category)> Categories(string path)
    {
        var lines = File.ReadLines(path);
        var header = lines.First().Split('\t');
        var (text, title, category) = (Array.IndexOf(header, "INPUT:text"), Array.IndexOf(header, "INPUT:title"), Array.IndexOf(header, "GOLDEN:res"));
        var found = new List<(Article, string)>();
        foreach (var fields in lines.Skip(1).Select(line => line.Split('\t')))
        {
            if (fields.Length == header.Length && category >= 0 && title >= 0 && Finish("0", fields[title], text < 0 ? "" : fields[text]) is { } article)
                found.Add((article, fields[category]));
        }

        return found;
    }

    private static LabelledArticle Labelled(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var article = Finish(root.GetProperty("id").GetString(), root.GetProperty("headline").GetString(), root.GetProperty("body").GetString());
        return new LabelledArticle(article ?? throw new InvalidDataException(line), Words(root, "topics"), Words(root, "disputed"));
    }

    private static Article? Finish(string? id, string? headline, string? body)
    {
        using var number = JsonDocument.Parse(JsonSerializer.Serialize(id));
        return TryArticleReader.Read(new TryArticle { Id = number.RootElement.Clone(), Headline = headline, Body = body }).Article;
    }

    private static HashSet<string> Words(JsonElement root, string name) =>
        root.GetProperty(name).EnumerateArray().Select(word => word.GetString() ?? "").ToHashSet();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
                return Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "data")) is var data && Directory.Exists(data) ? data : null;
        }

        return null;
    }
}
