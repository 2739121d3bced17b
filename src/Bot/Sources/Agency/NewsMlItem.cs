using System.Xml.Linq;
using Bot.Articles;
using Bot.Articles.Markup;
using Bot.Articles.Reading;

namespace Bot.Sources.Agency;

/// <summary>One news item of NewsML-G2.</summary>
/// <param name="item">Its element. Names are compared without their namespaces: agencies still send older ones.</param>
internal sealed class NewsMlItem(XElement item)
{
    private readonly XElement? _itemMeta = Child(item, "itemMeta");
    private readonly XElement? _contentMeta = Child(item, "contentMeta");

    /// <summary>The article, or why there is none.</summary>
    public ReadResult Read()
    {
        var kind = Code(Child(_itemMeta, "itemClass")) ?? "ninat:text";
        if (!kind.EndsWith("text", StringComparison.Ordinal))
            return ReadResult.Refuse(RefusalKind.NotAnArticle, $"It is a NewsML-G2 item of the kind {kind[..Math.Min(kind.Length, 40)]}, not a text.");
        var status = AgencyStatus.Read(Code(Child(_itemMeta, "pubStatus")));
        var headline = Text(Child(_contentMeta, "headline")) ?? Text(Child(_itemMeta, "title"));
        if (headline is null)
            return ReadResult.Refuse(RefusalKind.NoHeadline, "It is a NewsML-G2 item without a headline.");
        var paragraphs = Paragraphs();
        if (paragraphs.Count == 0 && status != PublicationStatus.Canceled)
            return ReadResult.Refuse(RefusalKind.NoText, "It is a NewsML-G2 item without a text in it.");
        return ReadResult.Of(Draft(headline, paragraphs, status));
    }

    private ArticleDraft Draft(string headline, IReadOnlyList<string> paragraphs, PublicationStatus status)
    {
        var embargo = Text(Child(_itemMeta, "embargoed"));
        var until = AgencyStatus.Instant(embargo);
        var place = Name(Child(_contentMeta, "located"));
        var agency = Name(Child(_contentMeta, "infoSource")) ?? Name(Child(_itemMeta, "provider"));
        return new ArticleDraft
        {
            Identity = item.Attribute("guid")?.Value,
            Edition = AgencyStatus.Edition(item.Attribute("version")?.Value),
            Headline = headline,
            Dateline = place is null && agency is null ? null : new(place, null, agency),
            Byline = Text(Child(_contentMeta, "by")) ?? Name(Child(_contentMeta, "creator")),
            Paragraphs = paragraphs,
            Language = Child(_contentMeta, "language")?.Attribute("tag")?.Value ?? item.Attribute(XNamespace.Xml + "lang")?.Value,
            PublishedAt = AgencyStatus.Instant(Text(Child(_itemMeta, "versionCreated"))) ?? AgencyStatus.Instant(Text(Child(_itemMeta, "firstCreated"))),
            Urgency = int.TryParse(Text(Child(_contentMeta, "urgency")), out var urgency) ? urgency : null,
            Codes = Codes(),
            Status = embargo is not null && until is null && status == PublicationStatus.Usable ? PublicationStatus.Withheld : status,
            EmbargoUntil = until,
            ExpiresAt = AgencyStatus.Instant(Text(Child(_contentMeta, "contentExpires") ?? Child(Child(_contentMeta, "audience"), "expires"))),
            IsCorrection = Children(_itemMeta, "signal").Any(signal => AgencyStatus.IsCorrectionSignal(Code(signal)))
                || Children(_itemMeta, "edNote").Any(note => AgencyStatus.IsCorrection(note.Value)),
        };
    }

    private IReadOnlyList<string> Paragraphs()
    {
        var content = Child(item, "contentSet");
        foreach (var inline in Children(content, "inlineXML"))
        {
            var body = inline.Descendants().FirstOrDefault(element => element.Name.LocalName == "body.content") ?? inline;
            var paragraphs = MarkupText.Paragraphs(string.Concat(body.Nodes().Select(node => Plain(node))));
            if (paragraphs.Count > 0)
                return paragraphs;
        }

        return Children(content, "inlineData")
            .Select(data => data.Value.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .FirstOrDefault(lines => lines.Length > 0) ?? [];
    }

    // Prefixes would hide the names of XHTML and NITF from the reader of markup.
    private static string Plain(XNode node) =>
        node is XElement element ? Bare(element).ToString(SaveOptions.DisableFormatting) : node.ToString(SaveOptions.DisableFormatting);

    private static XElement Bare(XElement element) => new(
        element.Name.LocalName,
        element.Nodes().Select(node => node is XElement inner ? Bare(inner) : node));

    private List<ArticleCode> Codes() =>
        Children(_contentMeta, "subject").Select(subject => AgencyCode.OfSubject(Code(subject), Name(subject)))
            .Concat(Children(_contentMeta, "located").SelectMany(located => Children(located, "broader").Append(located)).Select(place => AgencyCode.OfPlace(Code(place), null)))
            .OfType<ArticleCode>()
            .ToList();

    private static string? Code(XElement? element) => element?.Attribute("qcode")?.Value ?? element?.Attribute("uri")?.Value;

    private static string? Name(XElement? element) => Text(Child(element, "name")) ?? element?.Attribute("literal")?.Value;

    private static string? Text(XElement? element) => string.IsNullOrWhiteSpace(element?.Value) ? null : element.Value.Trim();

    private static XElement? Child(XElement? parent, string name) => Children(parent, name).FirstOrDefault();

    private static IEnumerable<XElement> Children(XElement? parent, string name) =>
        parent?.Elements().Where(element => element.Name.LocalName == name) ?? [];
}
