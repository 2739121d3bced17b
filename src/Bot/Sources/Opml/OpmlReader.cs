using Bot.Articles.Normalising;
using Bot.Sources.Feeds.Parsing;

namespace Bot.Sources.Opml;

/// <summary>
/// Reads the feeds out of OPML 1.0 and 2.0 (https://opml.org/spec2.opml), however broken: tag by tag, so that one bad entry
/// costs only itself, and nothing of a document type or of nesting is ever carried out.
/// </summary>
internal static class OpmlReader
{
    /// <summary>The largest document read, in bytes: 4 MiB.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The most entries read.</summary>
    public const int MostEntries = 10_000;

    private const int MostProblems = 200;
    private const int LongestTitle = 200;
    private const int LongestQuote = 80;

    /// <summary>Reads a document. Never throws for what it holds.</summary>
    public static OpmlDocument Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes)
            return Refuse(OpmlProblemKind.TooLarge);
        if (content.IsEmpty)
            return Refuse(OpmlProblemKind.Empty);
        var (text, refusal) = FeedDecoder.Decode(content.Span, charset: null);
        if (text is null)
            return Refuse(OpmlProblemKind.Unreadable, refusal?.Reason ?? "");
        if (!text.Contains("<opml", StringComparison.OrdinalIgnoreCase))
            return Refuse(OpmlProblemKind.NotOpml);
        return ReadOutlines(text);
    }

    private static OpmlDocument ReadOutlines(string text)
    {
        var (entries, problems) = (new List<OpmlEntry>(), new List<OpmlProblem>());
        var (at, line, counted) = (0, 1, 0);
        while ((at = text.IndexOf('<', at)) >= 0 && entries.Count < MostEntries && problems.Count < MostProblems)
        {
            if (text.AsSpan(at).StartsWith("<!--"))
            {
                at = Behind(text, "-->", at + 4);
                continue;
            }

            var (start, end) = (at, OutlineTag.End(text, at + 1));
            at = Math.Max(end, at + 1);
            if (!text.AsSpan(start).StartsWith("<outline", StringComparison.OrdinalIgnoreCase))
                continue;
            line += text.AsSpan(counted, start - counted).Count('\n');
            counted = start;
            Add(OutlineTag.Attributes(text.AsSpan(start + 8, Math.Max(0, end - start - 8)).TrimEnd("/>")), line, entries, problems);
        }

        if (entries.Count == MostEntries)
            problems.Add(new(line, OpmlProblemKind.TooMany));
        if (entries.Count == 0 && problems.Count == 0)
            problems.Add(new(1, OpmlProblemKind.NoFeed));
        return new(entries, problems);
    }

    // An outline without an address is a folder.
    private static void Add(Dictionary<string, string> outline, int line, List<OpmlEntry> entries, List<OpmlProblem> problems)
    {
        if (!outline.TryGetValue("xmlUrl", out var printed))
        {
            if (outline.GetValueOrDefault("type")?.Equals("rss", StringComparison.OrdinalIgnoreCase) == true)
                problems.Add(new(line, OpmlProblemKind.NoAddress));
            return;
        }

        var text = printed.Trim();
        if (text.StartsWith("feed:", StringComparison.OrdinalIgnoreCase))
            text = text["feed:".Length..] is var rest && rest.StartsWith("//", StringComparison.Ordinal) ? "http:" + rest : rest;
        if (ArticleNormaliser.WebAddress(text) is { } address)
            entries.Add(new(line, new Uri(address), CleanText.Line(outline.GetValueOrDefault("title") ?? outline.GetValueOrDefault("text"), LongestTitle)));
        else
            problems.Add(new(line, OpmlProblemKind.NotAnAddress, CleanText.Line(text, LongestQuote)));
    }

    private static int Behind(string text, string mark, int from)
    {
        var end = text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.Ordinal);
        return end < 0 ? text.Length : end + mark.Length;
    }

    private static OpmlDocument Refuse(OpmlProblemKind kind, string detail = "") => new([], [new(1, kind, detail)]);
}
