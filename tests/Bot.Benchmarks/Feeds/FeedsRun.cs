using Bot.Sources.Feeds.Parsing;

namespace Bot.Benchmarks.Feeds;

/// <summary><c>quality feeds</c>: reads feeds whose fields are known, and real ones that must only not fail.</summary>
internal sealed class FeedsRun
{
    private const string DefaultFolder = "../shared/data/feeds";

    /// <summary>What an article is made of, or a feed is known by. Other fields are counted and shown, not asked for.</summary>
    private static readonly HashSet<string> SetAside = new(StringComparer.Ordinal)
    {
        "extensions", "dcext", "itunesext", "custom", "cloud", "textinput", "rating", "skipdays", "skiphours", "docs", "comments", "managingeditor", "webmaster",
        "expired", "avatar", "src", "ispermalink", "verion", "next_url", "user_comment", "duration_in_seconds", "content_text", "banner_image", "external_url",
    };

    private readonly SortedDictionary<string, int> _aside = new(StringComparer.Ordinal);
    private int _expected;
    private int _correct;
    private int _crashed;
    private int _refused;
    private int _documents;

    /// <summary>Runs over a folder; words: another folder, <c>--misses</c>.</summary>
    public int Run(BenchmarkArguments arguments)
    {
        var folder = arguments.Words.FirstOrDefault(Directory.Exists) ?? DefaultFolder;
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("The material is not beside this checkout (../shared/data).");
            return 1;
        }

        var started = TimeProvider.System.GetTimestamp();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(IsFeed))
            Measure(path, arguments.Words.Contains("--misses"));
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine($"{_documents} documents, {_refused} refused, {_crashed} crashed, {_documents / seconds:0} a second");
        Console.WriteLine($"fields of an article or a feed: {_correct} of {_expected} as expected ({100.0 * _correct / Math.Max(1, _expected):0.0} %)");
        Console.WriteLine($"fields a news bot has no use for, set aside: {_aside.Values.Sum()} ({string.Join(", ", _aside.Select(pair => $"{pair.Key} {pair.Value}"))})");
        ResultLine.Print("quality feeds", ("expected", _expected), ("correct", _correct), ("crashed", _crashed));
        return 0;
    }

    private static bool IsFeed(string path) =>
        path.EndsWith(".xml", StringComparison.Ordinal) ||
        (path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith("_expected.json", StringComparison.Ordinal) &&
            !path.EndsWith(".serde.json", StringComparison.Ordinal) && !File.Exists(Path.ChangeExtension(path, ".xml")));

    private static string? Expectation(string path) =>
        new[] { Path.ChangeExtension(path, ".json"), path.Replace(".json", "_expected.json", StringComparison.Ordinal) }.FirstOrDefault(other => other != path && File.Exists(other));

    private void Measure(string path, bool misses)
    {
        _documents++;
        IReadOnlyDictionary<string, string> read = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var reading = FeedReader.Read(File.ReadAllBytes(path));
            if (reading.Feed is { } feed)
                read = ReadFields.Of(feed);
            else
            {
                _refused++;
                Console.WriteLine($"refused: {Path.GetFileName(path)}: {reading.Refusal?.Reason}");
            }
        }
        catch (Exception exception)
        {
            _crashed++;
            Console.WriteLine($"crashed: {path}: {exception.GetType().Name}");
        }

        if (Expectation(path) is not { } expectation)
            return;
        foreach (var value in ExpectedFile.Read(expectation))
            Compare(path, value, read, misses);
    }

    private void Compare(string path, ExpectedValue value, IReadOnlyDictionary<string, string> read, bool misses)
    {
        if (value.Kind.Split('.').FirstOrDefault(SetAside.Contains) is { } aside || (aside = Detail(value.Kind)) is not null)
        {
            _aside[aside] = _aside.GetValueOrDefault(aside) + 1;
            return;
        }

        _expected++;
        if (read.TryGetValue(value.Path, out var found) && Same(found, value.Value))
            _correct++;
        else if (value.Value.Length == 0)
            _correct++;
        else if (misses)
            Console.WriteLine($"missed {Path.GetFileName(path)} {value.Path}: expected '{value.Value}', read '{found}'");
    }

    // Parts of pictures, of generators and of content other than the thing itself.
    private static string? Detail(string kind) =>
        (kind.Contains("image.", StringComparison.Ordinal) && !kind.EndsWith("image.url", StringComparison.Ordinal)) || kind.EndsWith("generator.uri", StringComparison.Ordinal) ||
        kind.EndsWith("generator.version", StringComparison.Ordinal) || kind.EndsWith("content.type", StringComparison.Ordinal)
            ? string.Join('.', kind.Split('.')[^2..])
            : null;

    private static bool Same(string found, string expected) =>
        string.Equals(found.ReplaceLineEndings("\n").Trim(), expected.ReplaceLineEndings("\n").Trim(), StringComparison.Ordinal);
}
