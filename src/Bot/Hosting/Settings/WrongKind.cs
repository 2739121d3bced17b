using System.Text.RegularExpressions;

namespace Bot.Hosting.Settings;

/// <summary>Says in plain words that a value is not of its setting's kind, such as a word where a number belongs.</summary>
internal static partial class WrongKind
{
    /// <summary>Returns what to write instead, or the binder's own words where they are not the usual ones.</summary>
    /// <param name="message">The configuration binder's message; it names value, setting and type.</param>
    public static string Say(string message)
    {
        var parts = Parts().Match(message);
        return parts.Success
            ? $"{parts.Groups["key"].Value} is '{parts.Groups["value"].Value}', but it must be {Kind(parts.Groups["type"].Value)}."
            : message;
    }

    private static string Kind(string type)
    {
        if (type.Contains("Boolean", StringComparison.Ordinal))
            return "true or false";
        if (type.Contains("Int", StringComparison.Ordinal))
            return "a whole number";
        if (type.Contains("LogLevel", StringComparison.Ordinal))
            return "Trace, Debug, Information, Warning, Error, Critical or None";
        return "a number";
    }

    [GeneratedRegex("^Failed to convert configuration value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parts();
}
