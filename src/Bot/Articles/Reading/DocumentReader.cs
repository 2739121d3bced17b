using Bot.Articles.Markdown;
using Bot.Articles.Wire;

namespace Bot.Articles.Reading;

/// <summary>Reads a document with the first reader that recognises it.</summary>
/// <param name="readers">The readers, the most particular first.</param>
internal sealed class DocumentReader(IReadOnlyList<IArticleReader> readers)
{
    /// <summary>The plain wire text and Markdown readers, for a folder without agency formats.</summary>
    public static DocumentReader PlainText { get; } = new([new MarkdownReader(), new WireReader()]);

    /// <summary>Reads the document, or refuses it with the reason.</summary>
    public ReadResult Read(SourceDocument document, ReadingOptions options)
    {
        if (document.Content.Length > SourceDocument.MaxBytes)
            return ReadResult.Refuse(TooLarge());
        foreach (var reader in readers)
        {
            if (reader.Recognises(document))
                return reader.Read(document, options);
        }

        return ReadResult.Refuse(
            RefusalKind.UnknownFormat,
            "No reader is for this kind of file. Save plain wire text as .txt, or Markdown with a headline in its front matter as .md.");
    }

    /// <summary>The refusal of a document over the size limit.</summary>
    public static Refusal TooLarge() => new(
        RefusalKind.TooLarge,
        "It is over 1 MiB, which no article is. Split it, or keep it outside the content folder.");
}
