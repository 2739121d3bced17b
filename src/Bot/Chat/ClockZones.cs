using NodaTime;

namespace Bot.Chat;

/// <summary>The clocks of the world, for people who know what time it is and not what their zone is called.</summary>
internal static class ClockZones
{
    /// <summary>Zones with many people, from west to east; where several show the same time, the first stands for them.</summary>
    private static readonly string[] Known =
    [
        "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver", "America/Mexico_City", "America/Chicago",
        "America/Bogota", "America/New_York", "America/Caracas", "America/Halifax", "America/Sao_Paulo", "America/Argentina/Buenos_Aires",
        "Atlantic/Cape_Verde", "Atlantic/Azores", "Europe/London", "Africa/Abidjan", "Europe/Paris", "Africa/Lagos", "Europe/Kyiv",
        "Africa/Johannesburg", "Africa/Cairo", "Europe/Istanbul", "Africa/Nairobi", "Asia/Riyadh", "Asia/Tehran", "Asia/Dubai", "Asia/Kabul",
        "Asia/Karachi", "Asia/Tashkent", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Yangon", "Asia/Bangkok", "Asia/Shanghai",
        "Asia/Manila", "Asia/Tokyo", "Australia/Adelaide", "Australia/Sydney", "Pacific/Auckland",
    ];

    /// <summary>Every time that clocks show now, with the place in the list of a zone that shows it, from the earliest.</summary>
    public static IReadOnlyList<(LocalDateTime Time, int Place)> At(Instant now) =>
    [
        .. Known
            .Select((name, place) => (Time: now.InZone(DateTimeZoneProviders.Tzdb[name]).LocalDateTime, Place: place))
            .DistinctBy(clock => clock.Time)
            .OrderBy(clock => clock.Time),
    ];

    /// <summary>The name of a zone by its place in the list, or null.</summary>
    public static string? Name(long place) => place >= 0 && place < Known.Length ? Known[place] : null;
}
