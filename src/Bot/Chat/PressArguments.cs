using System.Globalization;

namespace Bot.Chat;

/// <summary>Reads the numbers that follow a verb.</summary>
internal static class PressArguments
{
    /// <summary>The number at a place from 0; null where there is none.</summary>
    public static long? Number(string arguments, int place)
    {
        var parts = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return place < parts.Length && long.TryParse(parts[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The page at a place, from 1.</summary>
    public static int Page(string arguments, int place) => (int)Math.Clamp(Number(arguments, place) ?? 1, 1, 10_000);
}
