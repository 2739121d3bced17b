using NodaTime;

namespace Bot.Articles.Dates;

/// <summary>Zones by the abbreviations printed after a time. Abbreviations that many countries share mean what European and North American wires mean by them.</summary>
internal static class ZoneNames
{
    private static readonly (int Minutes, string Names)[] Lines =
    [
        (0, "z gmt utc ut wet гмт"),
        (60, "bst west cet mez wat"),
        (120, "cest mesz eet sast cat"),
        (180, "eest msk мск eat trt"),
        (240, "gst"),
        (300, "pkt"),
        (330, "ist"),
        (345, "npt"),
        (360, "bdt bdst"),
        (420, "ict wib"),
        (480, "hkt sgt awst"),
        (540, "jst kst"),
        (600, "aest"),
        (660, "aedt"),
        (720, "nzst"),
        (780, "nzdt"),
        (-180, "adt brt art"),
        (-240, "ast edt"),
        (-300, "est cdt"),
        (-360, "cst mdt"),
        (-420, "mst pdt"),
        (-480, "pst"),
    ];

    private static readonly Dictionary<string, int> Minutes = Lines
        .SelectMany(line => line.Names.Split(' ').Select(name => (name, line.Minutes)))
        .ToDictionary(pair => pair.name, pair => pair.Minutes, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Regions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["et"] = "America/New_York",
        ["ct"] = "America/Chicago",
        ["mt"] = "America/Denver",
        ["pt"] = "America/Los_Angeles",
    };

    /// <summary>The zone of an abbreviation; null for any other word.</summary>
    public static DateTimeZone? Find(string word)
    {
        if (Minutes.TryGetValue(word, out var minutes))
            return DateTimeZone.ForOffset(Offset.FromSeconds(minutes * 60));
        return Regions.TryGetValue(word, out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
    }

    /// <summary>Whether a signed offset may follow the word, as in UTC+2.</summary>
    public static bool TakesOffset(string word) => word.ToUpperInvariant() is "UTC" or "GMT" or "UT";
}
