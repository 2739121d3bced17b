using System.Net;
using System.Text.Json;
using Bot.Articles;
using Bot.Articles.Markdown;
using Bot.Articles.Normalising;
using Bot.Articles.Wire;

namespace Bot.Newsdesk.Try;

/// <summary>Makes an article of a line the way a source would: clean text, dateline taken off, language told from the text where none is given.</summary>
internal static class TryArticleReader
{
    private const int MostSubjects = 200;

    /// <summary>The article, or why there is none.</summary>
    public static (Article? Article, string? Problem) Read(TryArticle line)
    {
        if (TryText.Of(line.Id) is not { } id)
            return (null, "\"id\" must be a text or a number");
        if (string.IsNullOrWhiteSpace(line.Headline) && string.IsNullOrWhiteSpace(line.Body))
            return (null, "there is neither \"headline\" nor \"body\"");
        var paragraphs = Plain(line.Body).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var opening = paragraphs.Length > 0 ? DatelineReader.Read(paragraphs[0], published: null, dayFirst: false) : null;
        if (opening is { } read)
            paragraphs[0] = read.Text;
        var draft = new ArticleDraft
        {
            Identity = id,
            Headline = Plain(line.Headline),
            Dateline = opening?.Dateline,
            Paragraphs = paragraphs,
            Language = line.Language,
            Codes = [.. Subjects(line.Subjects).Take(MostSubjects).Select(SubjectCode.OfSubject)],
        };
        return (ArticleNormaliser.Finish(draft, line.Source ?? "", "try", language: null, DateTimeOffset.UnixEpoch), null);
    }

    /// <summary>Text with the marks of HTML characters resolved; <c>&amp;apost;</c> stands in some archives for an apostrophe.</summary>
    private static string Plain(string? text) =>
        WebUtility.HtmlDecode((text ?? "").Replace("&apost;", "'", StringComparison.Ordinal));

    private static IEnumerable<string> Subjects(JsonElement subjects) => subjects.ValueKind switch
    {
        JsonValueKind.String when TryText.Of(subjects) is { } one => [one],
        JsonValueKind.Array => subjects.EnumerateArray().Select(TryText.Of).OfType<string>(),
        _ => [],
    };
}
