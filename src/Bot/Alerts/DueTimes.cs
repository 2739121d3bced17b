using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Extensions;

namespace Bot.Alerts;

/// <summary>When alerts leave, by a reader's own clock.</summary>
internal sealed class DueTimes(IDateTimeZoneProvider zones)
{
    /// <summary>The urgency (ninjs) up to which an agency's story is breaking news.</summary>
    public const int BreakingUrgency = 2;

    /// <summary>Whether an article is breaking news.</summary>
    public static bool IsBreaking(Article article) => article.Urgency <= BreakingUrgency;

    /// <summary>Returns when and how an article leaves for each profile that some destination uses.</summary>
    /// <param name="connection">Any.</param>
    /// <param name="article">The article.</param>
    /// <param name="now">When planning began.</param>
    /// <param name="known">What is known already, of the same article and instant; profiles that came into use since are added.</param>
    public IReadOnlyList<ProfileDue> All(SqliteConnection connection, Article article, DateTimeOffset now, IReadOnlyList<ProfileDue>? known = null)
    {
        var earliest = article.EmbargoUntil is { } embargo && embargo > now ? embargo : now;
        var breaking = IsBreaking(article);
        var keys = known?.Select(due => due.ProfileId).ToHashSet() ?? [];
        return [.. known ?? [], .. ProfileStore.Used(connection).Where(profile => !keys.Contains(profile.Key)).Select(profile => One(profile.Key, profile.Value, breaking, earliest))];
    }

    /// <summary>Returns the first instant, not before the one given, at which a profile's digest leaves.</summary>
    public DateTimeOffset NextSlot(DeliveryProfile profile, DateTimeOffset from) => Next(profile, profile.DigestTimes, from);

    /// <summary>Returns when the day of an instant begins on a profile's clock, and when the next does.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) Day(DeliveryProfile profile, DateTimeOffset at)
    {
        var zone = Zone(profile);
        var date = at.ToInstant().InZone(zone).Date;
        return (zone.AtStartOfDay(date).ToDateTimeOffset(), zone.AtStartOfDay(date.PlusDays(1)).ToDateTimeOffset());
    }

    /// <summary>The hour on a profile's clock, 0–23.</summary>
    public int LocalHour(DeliveryProfile profile, DateTimeOffset at) => at.ToInstant().InZone(Zone(profile)).Hour;

    /// <summary>Whether an instant lies in a profile's quiet hours.</summary>
    public bool IsNight(DeliveryProfile profile, DateTimeOffset at)
    {
        var local = at.ToInstant().InZone(Zone(profile)).TimeOfDay;
        var minutes = (local.Hour * 60) + local.Minute;
        return profile.NightFrom <= profile.NightTo
            ? minutes >= profile.NightFrom && minutes < profile.NightTo
            : minutes >= profile.NightFrom || minutes < profile.NightTo;
    }

    /// <summary>Returns when an alert that is due by its row may leave by the profile as it is now; null: at once.</summary>
    public Later? Earliest(DeliveryProfile profile, MessageKind kind, Lane lane, DateTimeOffset now)
    {
        if (lane == Lane.Breaking || kind == MessageKind.Digest)
            return null;
        if (profile.InDigests)
            return new Later(NextSlot(profile, now), InDigest: true);
        return profile.Night == NightMode.Hold && IsNight(profile, now) ? new Later(NextMorning(profile, now), InDigest: false) : null;
    }

    /// <summary>When an alert was to leave on its own, had nothing been in its way: counted from our acceptance, never from the publication.</summary>
    public DateTimeOffset Promised(DeliveryProfile profile, Article article, Lane lane)
    {
        var from = article.EmbargoUntil is { } embargo && embargo > article.ReceivedAt ? embargo : article.ReceivedAt;
        return lane != Lane.Breaking && profile.Night == NightMode.Hold && IsNight(profile, from) ? NextMorning(profile, from) : from;
    }

    private ProfileDue One(long profileId, DeliveryProfile profile, bool breaking, DateTimeOffset earliest)
    {
        if (breaking && profile.Breaking)
            return new ProfileDue(profileId, earliest.ToUnixTimeMilliseconds(), MessageKind.Alert, Lane.Breaking);
        if (profile.InDigests)
            return new ProfileDue(profileId, NextSlot(profile, earliest).ToUnixTimeMilliseconds(), MessageKind.Digest, Lane.Digests);
        var due = profile.Night == NightMode.Hold && IsNight(profile, earliest) ? NextMorning(profile, earliest) : earliest;
        return new ProfileDue(profileId, due.ToUnixTimeMilliseconds(), MessageKind.Alert, Lane.Alerts);
    }

    private DateTimeOffset NextMorning(DeliveryProfile profile, DateTimeOffset from) =>
        Next(profile, [profile.NightTo], from);

    private DateTimeOffset Next(DeliveryProfile profile, IReadOnlyList<int> times, DateTimeOffset from)
    {
        var zone = Zone(profile);
        var local = from.ToInstant().InZone(zone);
        return Enumerable.Range(0, 3)
            .SelectMany(day => times.Select(time => At(zone, local.Date.PlusDays(day), time)))
            .Where(time => time >= from)
            .Min();
    }

    private DateTimeZone Zone(DeliveryProfile profile) => zones.GetZoneOrNull(profile.Zone) ?? DateTimeZone.Utc;

    /// <summary>A local time that a clock change skips is taken just after it; one that comes twice, at its first coming.</summary>
    private static DateTimeOffset At(DateTimeZone zone, LocalDate date, int minutes) =>
        date.At(LocalTime.FromMinutesSinceMidnight(Math.Clamp(minutes, 0, (24 * 60) - 1))).InZoneLeniently(zone).ToDateTimeOffset().ToUniversalTime();
}
