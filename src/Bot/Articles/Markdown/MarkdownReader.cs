using Bot.Articles.Reading;
using Bot.Articles.Wire;

namespace Bot.Articles.Markdown;

/// <summary>Reads a story as Markdown, with its headline and everything else about it in YAML front matter, or its headline in a first heading.</summary>
internal sealed class MarkdownReader : IArticleReader
{
    /// <inheritdoc/>
    public bool Recognises(SourceDocument document) =>
        document.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || document.Name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public ReadResult Read(SourceDocument document, ReadingOptions options)
    {
        var (text, refusal) = TextDecoder.Decode(document.Content.Span);
        if (text is null)
            return ReadResult.Refuse(refusal ?? new(RefusalKind.Empty, "It is empty."));
        try
        {
            return ReadText(text, options);
        }
        catch (MarkdownException exception)
        {
            return ReadResult.Refuse(exception.Refusal);
        }
        catch (ArgumentException)
        {
            return ReadResult.Refuse(RefusalKind.Malformed, "Its lists or quotes are nested too deeply to be read.");
        }
    }

    private static ReadResult ReadText(string text, ReadingOptions options)
    {
        var parts = MarkdownParts.Cut(text);
        var fields = parts.Yaml is { } yaml ? FrontMatterReader.Read(yaml, parts.FirstLine) : FrontMatter.Empty;
        var head = new FrontMatterArticle(fields, options).Read();
        var markdown = MarkdownBody.Read(parts.Text);
        var headline = head.Headline.Length > 0 ? head.Headline : markdown.Title ?? "";
        if (!headline.Any(char.IsLetterOrDigit))
            return ReadResult.Refuse(RefusalKind.NoHeadline, "It has no headline. Add \"headline: …\" to the front matter, between two lines of three dashes at the top.");
        var body = WireBody.Read(markdown.Paragraphs, new WireHeader { Headline = headline, PublishedAt = head.PublishedAt }, options);
        if (body.Paragraphs.Count == 0 && head.Status != PublicationStatus.Canceled)
            return ReadResult.Refuse(RefusalKind.NoText, "It has a headline but no text. Write at least one paragraph below the front matter.");
        return ReadResult.Of(head with
        {
            Headline = headline,
            Dateline = Merge(head.Dateline, body.Dateline),
            Byline = head.Byline ?? body.Byline,
            Paragraphs = body.Paragraphs,
            CorrectionNote = head.CorrectionNote ?? body.CorrectionNote,
        });
    }

    private static Dateline? Merge(Dateline? declared, Dateline? printed) =>
        declared is null || printed is null
            ? declared ?? printed
            : new(declared.Place ?? printed.Place, declared.Date ?? printed.Date, declared.Agency ?? printed.Agency);
}
