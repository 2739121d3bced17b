using Bot.Articles.Dates;
using Bot.Articles.Languages;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Articles.Wire;

namespace Bot.Articles.Markdown;

/// <summary>Checks the fields of a front matter and makes the head of an article of them.</summary>
/// <param name="fields">The fields.</param>
/// <param name="options">How to read dates.</param>
internal sealed class FrontMatterArticle(FrontMatter fields, ReadingOptions options)
{
    /// <summary>The article without its text; its headline is empty where no field gives one.</summary>
    /// <exception cref="MarkdownException">A field's value cannot be used.</exception>
    public ArticleDraft Read()
    {
        HoldingFields.Check(fields);
        var published = Instant("date", "published", "published_at", "date_published", "pubdate", "publishdate");
        var correction = fields.Find("correction", "correction_note", "corrected")?.Value;
        return new ArticleDraft
        {
            Headline = fields.Find("headline", "title")?.Value ?? "",
            Identity = fields.Find("id", "guid", "uri")?.Value,
            PublishedAt = published,
            Url = Address(),
            Language = Language(),
            Dateline = Dateline(published),
            Byline = fields.Find("byline", "author", "authors", "by", "author.name") is { } byline ? string.Join(", ", byline.Values) : null,
            Urgency = Urgency(),
            Codes = Codes(),
            Status = Status(),
            EmbargoUntil = Instant(HoldingFields.Embargo),
            ExpiresAt = Instant(HoldingFields.Expiry),
            IsCorrection = correction is not null && !IsNo(correction),
            CorrectionNote = correction is null || IsNo(correction) || IsYes(correction) ? null : correction,
        };
    }

    private static bool IsYes(string value) => value.ToLowerInvariant() is "true" or "yes";

    private static bool IsNo(string value) => value.ToLowerInvariant() is "false" or "no";

    private DateTimeOffset? Instant(params ReadOnlySpan<string> names)
    {
        if (fields.Find(names) is not { } field)
            return null;
        return Timestamp.Read(field.Value, options.Zone, options.DayFirst)
            ?? throw FrontMatter.Fault(field, $"{field.Name} is not a date. Write it as 2024-04-03T23:17:00Z.");
    }

    private string? Address()
    {
        if (fields.Find("url", "link", "permalink", "canonical", "canonical_url") is not { } field)
            return null;
        return ArticleNormaliser.WebAddress(field.Value)
            ?? throw FrontMatter.Fault(field, $"{field.Name} is not a web address. Write all of it, from https:// on.");
    }

    private string? Language()
    {
        if (fields.Find("language", "lang", "locale") is not { } field)
            return null;
        return LanguageTag.Primary(field.Value) ?? throw FrontMatter.Fault(field, $"{field.Name} is not a language code. Write one such as en, fr or uk.");
    }

    private Dateline? Dateline(DateTimeOffset? published)
    {
        var place = fields.Find("place", "location", "city", "dateline.place")?.Value;
        var agency = fields.Find("agency", "source", "credit", "provider", "dateline.agency")?.Value;
        DateOnly? date = null;
        if (fields.Find("dateline") is { } line)
        {
            var day = published is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : (DateOnly?)null;
            var read = DatelineReader.Read(line.Value + " - X", day, options.DayFirst)?.Dateline ?? new Dateline(line.Value, null, null);
            (place, date, agency) = (place ?? read.Place, read.Date, agency ?? read.Agency);
        }

        return place is null && agency is null && date is null ? null : new(place, date, agency);
    }

    private int? Urgency()
    {
        if (fields.Find("urgency", "priority") is not { } field)
            return null;
        return field.Value is [>= '1' and <= '9'] digit ? digit[0] - '0' : throw FrontMatter.Fault(field, $"{field.Name} must be a number from 1 (highest) to 9.");
    }

    private PublicationStatus Status()
    {
        if (fields.Find("draft") is { } draft && draft.Value.Equals("true", StringComparison.OrdinalIgnoreCase))
            return PublicationStatus.Withheld;
        if (fields.Find(HoldingFields.Status) is not { } field)
            return PublicationStatus.Usable;
        return field.Value.ToLowerInvariant() switch
        {
            "usable" or "published" or "stat:usable" => PublicationStatus.Usable,
            "withheld" or "hold" or "draft" or "stat:withheld" => PublicationStatus.Withheld,
            "canceled" or "cancelled" or "killed" or "kill" or "withdrawn" or "retracted" or "stat:canceled" => PublicationStatus.Canceled,
            _ => throw FrontMatter.Fault(field, "status must be usable, withheld or canceled."),
        };
    }

    private List<ArticleCode> Codes()
    {
        var codes = fields.All("subjects", "subject", "codes", "topics", "tags", "keywords", "categories")
            .SelectMany(field => field.Values)
            .Select(SubjectCode.OfSubject)
            .ToList();
        foreach (var field in fields.All("country", "countries"))
        {
            foreach (var value in field.Values)
                codes.Add(SubjectCode.OfCountry(value) ?? throw FrontMatter.Fault(field, $"{field.Name} must be ISO codes of two letters, such as FR."));
        }

        return codes;
    }
}
