using System.Text.Json;
using Bot.Articles;
using Bot.Articles.Reading;

namespace Bot.Sources.Agency;

/// <summary>Reads ninjs, the IPTC's news in JSON, versions 1.x to 3.x: one item, or a list of items, bare or in a wrapper (https://iptc.org/standards/ninjs/).</summary>
internal sealed class NinjsReader : IArticleReader
{
    private const int MaxDepth = 64;

    /// <inheritdoc/>
    public bool Recognises(SourceDocument document) => document.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public ReadResult Read(SourceDocument document, ReadingOptions options)
    {
        var (text, refusal) = TextDecoder.Decode(document.Content.Span);
        if (text is null)
            return ReadResult.Refuse(refusal ?? new(RefusalKind.Empty, "It is empty."));
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(json.RootElement);
        }
        catch (JsonException exception)
        {
            var line = (int)Math.Min((exception.LineNumber ?? 0) + 1, int.MaxValue);
            return ReadResult.Refuse(RefusalKind.Malformed, $"Line {line}: it is not valid JSON. Ask the agency for the file again.", line);
        }
        catch (InvalidOperationException)
        {
            // JSON can spell half of a character, which no text can hold.
            return ReadResult.Refuse(RefusalKind.Malformed, "It holds a text with half a character in it. Ask the agency for the file again.");
        }
    }

    private static ReadResult Read(JsonElement root)
    {
        if (root.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            return ReadResult.Refuse(RefusalKind.NotAnArticle, "It is JSON, but not a ninjs item.");
        var results = NinjsList.Items(root).Select(ReadItem).ToList();
        var articles = results.SelectMany(result => result.Articles).ToList();
        if (articles.Count > 0)
            return ReadResult.Of(articles);
        return results.FirstOrDefault() ?? ReadResult.Refuse(RefusalKind.NotAnArticle, "It is an empty list.");
    }

    private static ReadResult ReadItem(JsonElement item)
    {
        if (item.Text("uri") is not { } uri)
            return ReadResult.Refuse(RefusalKind.NotAnArticle, "It is JSON, but not a ninjs item: it has no uri.");
        var type = item.Text("type") ?? "text";
        if (type is not ("text" or "composite"))
            return ReadResult.Refuse(RefusalKind.NotAnArticle, $"It is ninjs of type {Word(type)}, not a text.");
        var status = AgencyStatus.Read(item.Text("pubstatus"));
        if (NinjsText.Headline(item) is not { } headline)
            return ReadResult.Refuse(RefusalKind.NoHeadline, "It is a ninjs item without a headline.");
        var paragraphs = NinjsText.Paragraphs(item);
        if (paragraphs.Count == 0 && status != PublicationStatus.Canceled)
            return ReadResult.Refuse(RefusalKind.NoText, "It is a ninjs item without a text.");
        return ReadResult.Of(Draft(item, uri, headline, paragraphs, status));
    }

    private static ArticleDraft Draft(JsonElement item, string uri, string headline, IReadOnlyList<string> paragraphs, PublicationStatus status)
    {
        var embargo = item.Text("embargoed");
        var until = AgencyStatus.Instant(embargo);
        var agency = item.Objects("infosources").Select(source => source.Text("name", "literal")).FirstOrDefault(name => name is not null) ?? item.Text("copyrightholder");
        var located = item.Text("located");
        return new ArticleDraft
        {
            Identity = uri,
            Edition = AgencyStatus.Edition(item.Text("version")),
            Headline = headline,
            Dateline = located is null && agency is null ? null : new(located, null, agency),
            Byline = item.Text("byline", "by"),
            Paragraphs = paragraphs,
            Language = item.Text("language"),
            PublishedAt = AgencyStatus.Instant(item.Text("versioncreated")) ?? AgencyStatus.Instant(item.Text("firstcreated", "contentcreated")),
            Urgency = int.TryParse(item.Text("urgency"), out var urgency) ? urgency : null,
            Codes = Codes(item),
            // An embargo that cannot be read withholds: publishing early cannot be undone.
            Status = embargo is not null && until is null && status == PublicationStatus.Usable ? PublicationStatus.Withheld : status,
            EmbargoUntil = until,
            ExpiresAt = AgencyStatus.Instant(item.Text("expires")),
            IsCorrection = AgencyStatus.IsCorrection(item.Text("ednote")) || Signals(item).Any(AgencyStatus.IsCorrectionSignal),
        };
    }

    /// <summary>The standard has no signals; agencies add them as words or as coded entries.</summary>
    private static IEnumerable<string?> Signals(JsonElement item)
    {
        foreach (var name in (ReadOnlySpan<string>)["signals", "signal", "editorialtypes"])
        {
            if (item.Field(name) is { ValueKind: JsonValueKind.Array } list)
                return list.EnumerateArray().Take(20).Select(entry => entry.ValueKind == JsonValueKind.String ? entry.GetString() : entry.Text("code", "uri", "qcode", "name"));
        }

        return [item.Text("signal")];
    }

    private static List<ArticleCode> Codes(JsonElement item) =>
        item.Objects("subject", "subjects").Select(entry => AgencyCode.OfSubject(entry.Text("code", "uri"), entry.Text("name")))
            .Concat(item.Objects("place", "places").Select(entry => AgencyCode.OfPlace(entry.Text("code", "uri"), entry.Text("name"))))
            .OfType<ArticleCode>()
            .ToList();

    private static string Word(string type) => new(type.Where(char.IsAsciiLetter).Take(20).ToArray());
}
