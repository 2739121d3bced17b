using Bot.Articles.Markdown;
using Bot.Articles.Reading;
using Bot.Articles.Wire;
using Bot.Sources.Agency;

namespace Bot.Sources;

/// <summary>The readers of every format a document may come in.</summary>
internal static class SourceReaders
{
    /// <summary>Markdown, ninjs, NewsML-G2 and plain wire text, each by the file name's ending.</summary>
    public static DocumentReader All { get; } = new([new MarkdownReader(), new NinjsReader(), new NewsMlReader(), new WireReader()]);
}
