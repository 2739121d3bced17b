using System.Globalization;
using Humanizer;

namespace Bot.Hosting.CommandLine;

/// <summary>Numbers as verbs print them.</summary>
internal static class Counted
{
    /// <summary>A number with its groups: <c>1,200</c>.</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of things, the word in the form it asks for: <c>1 entry</c>, <c>1,200 entries</c>.</summary>
    public static string Of(long count, string thing) => thing.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}
