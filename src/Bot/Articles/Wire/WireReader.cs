using Bot.Articles.Reading;

namespace Bot.Articles.Wire;

/// <summary>
/// Reads a story as plain wire text: a time stamp, markers, a headline, a byline, a dateline and hard-wrapped paragraphs,
/// any of them missing but the headline and the text. Heuristic by nature; never throws, and takes time linear in the text.
/// </summary>
internal sealed class WireReader : IArticleReader
{
    /// <inheritdoc/>
    public bool Recognises(SourceDocument document) => document.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public ReadResult Read(SourceDocument document, ReadingOptions options)
    {
        var (text, refusal) = TextDecoder.Decode(document.Content.Span);
        if (text is null)
            return ReadResult.Refuse(refusal ?? new(RefusalKind.Empty, "It is empty."));
        return text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            ? ReadResult.Refuse(RefusalKind.NotAnArticle, "It is a web page. Save its text as plain text, or as Markdown with a headline in the front matter.")
            : ReadText(text, options);
    }

    /// <summary>Reads text that is already decoded.</summary>
    public static ReadResult ReadText(string text, ReadingOptions options)
    {
        var lines = WireLine.Cut(text);
        var start = lines.FindIndex(line => !line.IsBlank);
        if (start < 0)
            return ReadResult.Refuse(RefusalKind.Empty, "It holds only white space. Write the story into it, or remove it.");
        var end = WireTail.End(lines, start);
        var (header, textStart) = WireHeaderReader.Read(lines, end, options);
        if (header.Headline is not { } headline)
            return ReadResult.Refuse(RefusalKind.NoHeadline, "It has no headline. Put the headline on a line of its own above the text, with a blank line between.");
        var body = WireBody.Read(ParagraphUnwrapper.Unwrap(lines[textStart..Math.Max(textStart, end)]), header, options);
        if (body.Paragraphs.Count == 0 && header.Status != PublicationStatus.Canceled)
            return ReadResult.Refuse(RefusalKind.NoText, "It has a headline but no text. Write at least one paragraph under the headline.");
        return ReadResult.Of(new ArticleDraft
        {
            Headline = headline,
            Dateline = body.Dateline,
            Byline = header.Byline ?? body.Byline,
            Paragraphs = body.Paragraphs,
            Language = header.Language,
            PublishedAt = header.PublishedAt,
            Url = header.Url,
            Urgency = header.Urgency,
            Status = header.Status,
            EmbargoUntil = header.EmbargoUntil,
            IsCorrection = header.IsCorrection,
            CorrectionNote = header.CorrectionNote ?? body.CorrectionNote,
        });
    }
}
