using System.Globalization;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>How often a reader hears of stories: what the settings offer, and how it is said.</summary>
internal static class Rhythm
{
    /// <summary>Messages a day that one can choose to get at once; 0: no limit.</summary>
    public static IReadOnlyList<int> Limits { get; } = [3, 6, 12, 0];

    /// <summary>The times of digests that one press chooses, in minutes since midnight.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Usual { get; } = [[OnceADay.Morning], [DeliveryProfile.UsualDigest], [OnceADay.Morning, DeliveryProfile.UsualDigest]];

    /// <summary>The same settings with stories at once, so many messages a day; the rest comes when it does for new readers.</summary>
    public static DeliveryProfile AtOnce(DeliveryProfile profile, int limit, DeliveryProfile initial) =>
        profile with { AtOnce = true, DailyLimit = limit, Slots = initial.DigestTimes };

    /// <summary>The same settings with all stories in digests at these times.</summary>
    public static DeliveryProfile InDigests(DeliveryProfile profile, IReadOnlyList<int> times) =>
        profile with { AtOnce = false, Slots = times };

    /// <summary>The same settings with a digest at one more hour, or one less; the last one stays.</summary>
    public static DeliveryProfile Toggle(DeliveryProfile profile, int minutes)
    {
        IReadOnlyList<int> times = profile.InDigests ? profile.Slots : [];
        IReadOnlyList<int> changed = times.Contains(minutes) ? [.. times.Where(time => time != minutes)] : [.. times.Append(minutes).Order()];
        return changed.Count == 0 ? profile : InDigests(profile, changed);
    }

    /// <summary>Says it in a few words: <c>at once, up to 6 a day; the rest at 18:00</c>.</summary>
    public static string Say(DeliveryProfile profile, Wording wording)
    {
        if (profile.InDigests)
            return wording.Plain(SettingsTexts.WhenDigest, ("time", Times(profile)));
        return profile.DailyLimit > 0
            ? wording.Plain(SettingsTexts.WhenLimited, ("count", profile.DailyLimit), ("time", Times(profile)))
            : wording.Plain(SettingsTexts.WhenAtOnce);
    }

    /// <summary>When the digests leave: <c>08:00, 18:00</c>.</summary>
    public static string Times(DeliveryProfile profile) => Times(profile.DigestTimes);

    /// <inheritdoc cref="Times(DeliveryProfile)"/>
    public static string Times(IEnumerable<int> times) => string.Join(", ", times.Select(Time));

    /// <summary>A time of day by its minutes since midnight.</summary>
    public static string Time(int minutes) => TimeOnly.MinValue.AddMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture);
}
