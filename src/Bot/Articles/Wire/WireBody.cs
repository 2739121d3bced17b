using Bot.Articles.Reading;

namespace Bot.Articles.Wire;

/// <summary>A story's text with its dateline, credits and notes taken out.</summary>
/// <param name="Paragraphs">What readers read.</param>
/// <param name="Dateline">The dateline that opened it.</param>
/// <param name="Byline">The reporters a closing credit named.</param>
/// <param name="CorrectionNote">What a note in it says was corrected.</param>
internal sealed record WireBody(IReadOnlyList<string> Paragraphs, Dateline? Dateline, string? Byline, string? CorrectionNote)
{
    private const int DatelineWithin = 2;

    /// <summary>Takes the unwrapped paragraphs apart.</summary>
    public static WireBody Read(IReadOnlyList<string> unwrapped, WireHeader header, ReadingOptions options)
    {
        var published = header.PublishedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : (DateOnly?)null;
        var paragraphs = new List<string>(unwrapped.Count);
        Dateline? dateline = null;
        string? reporters = null;
        string? note = null;
        foreach (var paragraph in unwrapped)
        {
            reporters ??= SiteFurniture.ReportersOf(paragraph);
            var correction = DeskNote.CorrectionOf(paragraph);
            note ??= correction;
            if (correction is not null || SiteFurniture.IsNotice(paragraph) || DeskNote.Is(paragraph) || paragraph == header.Headline)
                continue;
            var rest = paragraph;
            if (dateline is null && paragraphs.Count < DatelineWithin && DatelineReader.Read(paragraph, published, options.DayFirst) is { } found)
                (dateline, rest) = found;
            if (rest.Any(char.IsLetterOrDigit))
                paragraphs.Add(rest);
        }

        if (header.Agency is { } agency)
            dateline = dateline is null ? new(null, null, agency) : dateline with { Agency = dateline.Agency ?? agency };
        return new(paragraphs, dateline, reporters, note);
    }
}
