using System.Text.Json;

namespace Bot.Benchmarks.Summaries;

/// <summary>One line of the measuring file: an article with the highlights its editors wrote.</summary>
internal sealed record HighlightedArticle(string Headline, string Body, string Language, IReadOnlyList<string> Highlights)
{
    /// <summary>The body's paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs { get; } =
        Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Reads every line of a JSON Lines file.</summary>
    public static IReadOnlyList<HighlightedArticle> ReadAll(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0)
        .Select(Read)
        .ToList();

    private static HighlightedArticle Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            Text(root, "headline"),
            Text(root, "body").Replace("&apos;", "'", StringComparison.Ordinal),
            root.TryGetProperty("language", out var language) ? language.GetString() ?? "en" : "en",
            root.GetProperty("highlights").EnumerateArray().Select(item => item.GetString() ?? "").ToList());
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? "";
}
