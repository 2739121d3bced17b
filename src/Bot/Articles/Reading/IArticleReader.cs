namespace Bot.Articles.Reading;

/// <summary>Reads one document format. Never throws for what a document holds: what cannot be read is refused with the reason.</summary>
internal interface IArticleReader
{
    /// <summary>Whether the document, by its name or its first bytes, is of this reader's format.</summary>
    bool Recognises(SourceDocument document);

    /// <summary>Reads a document this reader recognises.</summary>
    ReadResult Read(SourceDocument document, ReadingOptions options);
}
