namespace Bot.Articles.Markdown;

/// <summary>
/// The fields that hold a story back or take it out. Others that are not known are passed over, for editors' programs write many; a slip
/// in one of these would publish what must not be published, and is refused.
/// </summary>
internal static class HoldingFields
{
    /// <summary>The names an embargo may have.</summary>
    public static readonly string[] Embargo = ["embargo", "embargo_until", "embargoed", "embargoed_until"];

    /// <summary>The names an expiry may have.</summary>
    public static readonly string[] Expiry = ["expires", "expires_at", "expiry", "expirydate"];

    /// <summary>The names a status may have.</summary>
    public static readonly string[] Status = ["status", "pubstatus"];

    /// <summary>Refuses a field that is nearly one of them.</summary>
    /// <exception cref="MarkdownException">There is one.</exception>
    public static void Check(FrontMatter fields)
    {
        foreach (var field in fields.Every)
        {
            if (Meant(field.Name) is { } names && !names.Contains(field.Name))
                throw FrontMatter.Fault(field, $"there is no field {field.Name}. Did you mean {names[0]}? The story waits until that is clear.");
        }
    }

    private static string[]? Meant(string name) => name switch
    {
        _ when Holds(name, "embar", "bargo", "emarg", "embrg", "ebmar") => Embargo,
        _ when Holds(name, "expir", "xpire", "exprie", "epxir", "expries") => Expiry,
        _ when name.StartsWith("statu", StringComparison.Ordinal) || name.StartsWith("pubsta", StringComparison.Ordinal) => Status,
        _ => null,
    };

    private static bool Holds(string name, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (name.Contains(part, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
