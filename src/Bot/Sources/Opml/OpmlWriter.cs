using System.Globalization;
using System.Xml;
using Bot.Sources.Feeds.Polling;

namespace Bot.Sources.Opml;

/// <summary>Writes the sources as OPML 2.0, as <see cref="OpmlReader"/> and every feed reader read it.</summary>
internal static class OpmlWriter
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, Async = false, CheckCharacters = true };

    /// <summary>Writes a whole document.</summary>
    public static void Write(TextWriter output, IEnumerable<FeedRow> feeds, DateTimeOffset now)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", "Sources of the news-alert bot");
        xml.WriteElementString("dateCreated", now.ToString("r", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var feed in feeds)
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("type", "rss");
            xml.WriteAttributeString("text", feed.Title ?? feed.SourceId);
            xml.WriteAttributeString("xmlUrl", feed.Url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
