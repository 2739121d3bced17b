using System.Text.Json.Serialization;

namespace Bot.Readers;

/// <summary>When and how a destination wants its alerts. Many destinations share one, so that it is computed with once for all.</summary>
internal sealed record DeliveryProfile
{
    /// <summary>18:00, in minutes since midnight.</summary>
    public const int UsualDigest = 18 * 60;

    /// <summary>IANA name of the reader's time zone.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>Alerts leave at once, up to <see cref="DailyLimit"/>; otherwise they wait for the next of <see cref="Slots"/>.</summary>
    public bool AtOnce { get; init; } = true;

    /// <summary>
    /// Local times of day at which a digest leaves, in minutes since midnight, ascending. Who gets alerts at once has digests
    /// too: of what exceeds the daily limit, and of what comes too late.
    /// </summary>
    public IReadOnlyList<int> Slots { get; init; } = [];

    /// <summary>Start of the quiet hours, in minutes since local midnight.</summary>
    public int NightFrom { get; init; } = 22 * 60;

    /// <summary>End of the quiet hours, in minutes since local midnight.</summary>
    public int NightTo { get; init; } = 7 * 60;

    public NightMode Night { get; init; } = NightMode.Silent;

    /// <summary>Breaking news from the newsdesk is welcome.</summary>
    public bool Breaking { get; init; } = true;

    /// <summary>
    /// Messages with alerts a local day, for those who get them at once; 0: no limit. What exceeds it goes to the digest.
    /// Breaking news does not count.
    /// </summary>
    public int DailyLimit { get; init; }

    /// <summary>Everything waits for a digest, breaking news excepted.</summary>
    [JsonIgnore]
    public bool InDigests => !AtOnce && Slots.Count > 0;

    /// <summary>When digests leave, if there is anything for one: <see cref="Slots"/>, or the usual evening where none is chosen.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> DigestTimes => Slots.Count > 0 ? Slots : [UsualDigest];

    /// <inheritdoc/>
    public bool Equals(DeliveryProfile? other) =>
        other is not null
        && (Zone, AtOnce, NightFrom, NightTo, Night, Breaking, DailyLimit)
            == (other.Zone, other.AtOnce, other.NightFrom, other.NightTo, other.Night, other.Breaking, other.DailyLimit)
        && Slots.SequenceEqual(other.Slots);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Zone, AtOnce, NightFrom, NightTo, Night, Breaking, DailyLimit, Slots.Count);
}
