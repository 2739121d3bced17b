using System.Globalization;
using Bot.Readers;

namespace Bot.Chat;

/// <summary>One digest a day instead of every story at once.</summary>
internal static class OnceADay
{
    /// <summary>When it leaves, in minutes since midnight by the reader's own clock.</summary>
    public const int Morning = 8 * 60;

    /// <summary>More stories a day than this are better read in a digest.</summary>
    public const double ManyADay = 6;

    /// <summary>Whether the reader has a digest already.</summary>
    public static bool Holds(DeliveryProfile profile) => !profile.AtOnce && profile.Slots.Count > 0;

    /// <summary>The same settings with the digest.</summary>
    public static DeliveryProfile Set(DeliveryProfile profile) => profile with { AtOnce = false, Slots = [Morning] };

    /// <summary>The same settings without it.</summary>
    public static DeliveryProfile Unset(DeliveryProfile profile) => profile with { AtOnce = true };

    /// <summary>When the digests leave: <c>08:00, 18:00</c>.</summary>
    public static string Times(DeliveryProfile profile) => string.Join(", ", profile.Slots.Select(Time));

    /// <summary>A time of day by its minutes since midnight.</summary>
    public static string Time(int minutes) => TimeOnly.MinValue.AddMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture);
}
