using System.Globalization;
using System.Text.Json;
using Bot.Stories.Grouping;

namespace Bot.Newsdesk.Try;

/// <summary><c>bot try stories</c>: which articles are about the same event, streaming in order of time. JSON Lines in and out, of any size.</summary>
internal sealed class TryStories
{
    private const long MostMilliseconds = 100_000_000_000_000;

    private readonly StoryWindow _window = new(new TermRarity(), StoryThresholds.Default);
    private readonly bool _pairs;
    private DateTimeOffset _latest = DateTimeOffset.UnixEpoch;
    private long _given;

    private TryStories(bool pairs) => _pairs = pairs;

    /// <summary>Runs through all articles.</summary>
    /// <param name="articles">JSON Lines of <see cref="TryArticle"/>, sorted by <c>published</c>.</param>
    /// <param name="pairs">Only articles of which one suppresses the alert of the other share a story; else related ones do too.</param>
    /// <param name="output">Takes a line of <see cref="TryStoriesAnswer"/> for each article.</param>
    /// <param name="errors">Takes a line for each bad one.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>0, or 1 where a line could not be used.</returns>
    public static async Task<int> RunAsync(Stream articles, bool pairs, TextWriter output, TextWriter errors, TryProgress progress, CancellationToken cancellationToken)
    {
        var stories = new TryStories(pairs);
        var lines = new TryLines(articles, "articles", errors, progress.Read);
        await foreach (var line in lines.ReadAsync(TryJson.Default.TryArticle, cancellationToken))
        {
            if (stories.Answer(line, lines) is { } answer)
                await output.WriteLineAsync(JsonSerializer.Serialize(answer, TryJson.Readable.TryStoriesAnswer).AsMemory(), cancellationToken);
            progress.Step();
        }

        progress.End();
        return lines.Bad == 0 ? 0 : 1;
    }

    private TryStoriesAnswer? Answer(TryArticle line, TryLines lines)
    {
        var (article, problem) = TryArticleReader.Read(line);
        if (article is null)
        {
            lines.Reject(problem ?? "");
            return null;
        }

        if (Published(line) is { } published)
        {
            if (published < _latest)
                lines.Warn("the lines are not sorted by \"published\"; the article is taken as if it came now");
            else
                _latest = published;
        }

        var story = _window.Place(ArticleTermReader.Read(article), _latest).Story;
        return new TryStoriesAnswer(line.Id, Key(story));
    }

    private string Key(StoryGroup story)
    {
        if (_pairs)
        {
            if (story.StoryId == 0)
                _window.Name(story, ++_given);
            return Text(story.StoryId);
        }

        if (story.Coverage.CoverageId == 0)
            story.Coverage.CoverageId = ++_given;
        return Text(story.Coverage.CoverageId);
    }

    private static DateTimeOffset? Published(TryArticle line)
    {
        if (line.Published.ValueKind == JsonValueKind.Number && line.Published.TryGetInt64(out var milliseconds) && Math.Abs(milliseconds) < MostMilliseconds)
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return line.Published.ValueKind == JsonValueKind.String && DateTimeOffset.TryParse(line.Published.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }

    private static string Text(long key) => string.Create(CultureInfo.InvariantCulture, $"s{key}");
}
