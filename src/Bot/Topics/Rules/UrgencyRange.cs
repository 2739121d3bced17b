using System.Globalization;

namespace Bot.Topics.Rules;

/// <summary>The urgencies a comparison allows.</summary>
internal static class UrgencyRange
{
    /// <summary>The range; null where the sign or the number is not usable, or nothing is left.</summary>
    public static UrgencyNode? Of(string sign, string number)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < UrgencyNode.Highest or > UrgencyNode.Lowest)
            return null;
        var (least, most) = sign switch
        {
            "<=" or "=<" or "≤" => (UrgencyNode.Highest, value),
            "<" => (UrgencyNode.Highest, value - 1),
            ">=" or "=>" or "≥" => (value, UrgencyNode.Lowest),
            ">" => (value + 1, UrgencyNode.Lowest),
            "" or "=" or "==" => (value, value),
            _ => (1, 0),
        };
        return least <= most ? new UrgencyNode(least, most) : null;
    }
}
