using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Matching.Index;

/// <summary>English names of countries by their ISO 3166-1 alpha-2 code, as the system's Unicode data (CLDR) has them.</summary>
internal static class CountryNames
{
    private static readonly FrozenDictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Where(culture => culture.Name.Length > 0)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.TwoLetterISORegionName.Length == 2)
        .DistinctBy(region => region.TwoLetterISORegionName, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(region => region.TwoLetterISORegionName, region => region.EnglishName, StringComparer.OrdinalIgnoreCase);

    /// <summary>The country's name; null for a code the system does not know.</summary>
    public static string? Of(string code) => Names.GetValueOrDefault(code);
}
