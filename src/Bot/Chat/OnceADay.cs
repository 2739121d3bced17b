using Bot.Readers;

namespace Bot.Chat;

/// <summary>One digest a day instead of every story at once.</summary>
internal static class OnceADay
{
    /// <summary>When it leaves, in minutes since midnight by the reader's own clock.</summary>
    public const int Morning = 8 * 60;

    /// <summary>More stories a day than this are better read in a digest.</summary>
    public const double ManyADay = 6;

    /// <summary>The same settings with the digest.</summary>
    public static DeliveryProfile Set(DeliveryProfile profile) => Rhythm.InDigests(profile, [Morning]);
}
