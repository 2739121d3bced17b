using Bot.Articles;

namespace Bot.Sources.Agency;

/// <summary>Reads the codes agencies give subjects and places (IPTC NewsCodes, ISO 3166).</summary>
internal static class AgencyCode
{
    private const int MedtopDigits = 8;

    private static readonly string[] MedtopPrefixes = ["medtop:", "http://cv.iptc.org/newscodes/mediatopic/", "https://cv.iptc.org/newscodes/mediatopic/"];

    private static readonly string[] CountryPrefixes = ["iso3166-1a2:", "http://cvx.iptc.org/iso3166-1a2/", "https://cvx.iptc.org/iso3166-1a2/", "country:", "iso-cc:"];

    /// <summary>A subject by its code or URI, else its name as a literal; null where it has neither.</summary>
    public static ArticleCode? OfSubject(string? code, string? name)
    {
        if (Behind(code, MedtopPrefixes) is { Length: MedtopDigits } topic && topic.All(char.IsAsciiDigit))
            return new("medtop", topic);
        return string.IsNullOrWhiteSpace(name) ? null : new("literal", name);
    }

    /// <summary>A place by its ISO code of two letters; else its name as a literal; null where it has neither.</summary>
    public static ArticleCode? OfPlace(string? code, string? name)
    {
        if (Behind(code, CountryPrefixes) is { Length: 2 } country && country.All(char.IsAsciiLetter))
            return new("country", country.ToUpperInvariant());
        return string.IsNullOrWhiteSpace(name) ? null : new("literal", name);
    }

    private static string? Behind(string? code, string[] prefixes) =>
        prefixes.Where(prefix => code?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true).Select(prefix => code?[prefix.Length..]).FirstOrDefault();
}
