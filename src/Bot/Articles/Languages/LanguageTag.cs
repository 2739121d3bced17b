namespace Bot.Articles.Languages;

/// <summary>Reads declared language tags (BCP 47).</summary>
internal static class LanguageTag
{
    /// <summary>The primary subtag in lower case, such as <c>en</c> of <c>en-GB</c>; null for anything that is no tag.</summary>
    public static string? Primary(string? tag)
    {
        if (tag is null)
            return null;
        tag = tag.Trim();
        var end = tag.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? tag : tag[..end]).ToLowerInvariant();
        if (primary.Length is not (2 or 3) || !primary.All(char.IsAsciiLetter) || primary is "und" or "mul" or "zxx")
            return null;
        // ISO 639-2 codes that agencies still send for languages with a two-letter code.
        return primary switch
        {
            "eng" => "en",
            "fra" or "fre" => "fr",
            "ukr" => "uk",
            "rus" => "ru",
            "deu" or "ger" => "de",
            "spa" => "es",
            "ua" => "uk",
            _ => primary,
        };
    }
}
