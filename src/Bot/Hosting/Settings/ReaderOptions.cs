using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Bot.Readers;

namespace Bot.Hosting.Settings;

/// <summary>What a new reader starts with.</summary>
internal sealed class ReaderOptions
{
    /// <summary>IANA zone of the quiet hours until a reader's own is known.</summary>
    [Zone(ErrorMessage = "Readers:Zone is not a time zone. Write an IANA name such as Europe/Paris, or UTC.")]
    public string Zone { get; set; } = "UTC";

    /// <summary>When alerts begin to arrive without a sound.</summary>
    [TimeOfDay(ErrorMessage = "Readers:NightFrom must be a time such as 22:00.")]
    public string NightFrom { get; set; } = "22:00";

    /// <summary>When they sound again.</summary>
    [TimeOfDay(ErrorMessage = "Readers:NightTo must be a time such as 07:00.")]
    public string NightTo { get; set; } = "07:00";

    /// <summary>Messages with alerts that a new reader gets at once in a day; 0: no limit.</summary>
    [Range(0, 1000, ErrorMessage = "Readers:DailyLimit must be 0 to 1000; 0 is no limit.")]
    public int DailyLimit { get; set; } = 6;

    /// <summary>When the digest leaves that takes what exceeds the limit, by the reader's own clock.</summary>
    [TimeOfDay(ErrorMessage = "Readers:DigestAt must be a time such as 18:00.")]
    public string DigestAt { get; set; } = "18:00";

    /// <summary>The delivery settings of a destination that is new.</summary>
    public DeliveryProfile Profile() => new()
    {
        Zone = Zone,
        NightFrom = Minutes(NightFrom),
        NightTo = Minutes(NightTo),
        DailyLimit = DailyLimit,
        Slots = [Minutes(DigestAt)],
    };

    private static int Minutes(string time)
    {
        var parsed = TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
        return (parsed.Hour * 60) + parsed.Minute;
    }
}
