using System.Xml;
using System.Xml.Linq;
using Bot.Articles.Reading;

namespace Bot.Sources.Agency;

/// <summary>Reads NewsML-G2: a news item, or every text item of a news message (https://iptc.org/standards/newsml-g2/). DTDs are ignored and nothing is fetched.</summary>
internal sealed class NewsMlReader : IArticleReader
{
    private const int MaxDepth = 128;
    private const int MaxItems = 500;

    /// <inheritdoc/>
    public bool Recognises(SourceDocument document) => document.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public ReadResult Read(SourceDocument document, ReadingOptions options)
    {
        if (document.Content.IsEmpty)
            return ReadResult.Refuse(RefusalKind.Empty, "It is empty.");
        try
        {
            return ReadRoot(Load(document.Content));
        }
        catch (XmlException exception)
        {
            var line = Math.Max(exception.LineNumber, 1);
            return ReadResult.Refuse(RefusalKind.Malformed, $"Line {line}: it is not well-formed XML, or nested too deeply. Ask the agency for the file again.", line);
        }
    }

    private static XElement Load(ReadOnlyMemory<byte> content)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = SourceDocument.MaxBytes,
            MaxCharactersFromEntities = 1024,
        };
        CheckDepth(content, settings);
        using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), settings);
        return XDocument.Load(reader).Root ?? throw new XmlException("No element.");
    }

    private static void CheckDepth(ReadOnlyMemory<byte> content, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
                throw new XmlException("Too deep.", null, (reader as IXmlLineInfo)?.LineNumber ?? 1, 1);
        }
    }

    private static ReadResult ReadRoot(XElement root)
    {
        if (root.Name.LocalName == "newsItem")
            return new NewsMlItem(root).Read();
        if (root.Name.LocalName is not ("newsMessage" or "itemSet"))
            return ReadResult.Refuse(RefusalKind.NotAnArticle, $"It is XML of the kind {root.Name.LocalName[..Math.Min(root.Name.LocalName.Length, 40)]}, not a NewsML-G2 news item.");
        var results = root.Descendants().Where(element => element.Name.LocalName == "newsItem").Take(MaxItems).Select(item => new NewsMlItem(item).Read()).ToList();
        var articles = results.SelectMany(result => result.Articles).ToList();
        return articles.Count > 0
            ? ReadResult.Of(articles)
            : results.FirstOrDefault() ?? ReadResult.Refuse(RefusalKind.NotAnArticle, "It is a NewsML-G2 message without a news item.");
    }
}
