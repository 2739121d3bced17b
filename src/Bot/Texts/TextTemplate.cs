using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Texts;

/// <summary>Puts values into a text's <c>{placeholders}</c>, once: a value that looks like a placeholder stays as it is.</summary>
internal static partial class TextTemplate
{
    /// <summary>Replaces each placeholder by what <paramref name="valueOf"/> returns; null leaves it standing.</summary>
    public static string Fill(string template, Func<string, string?> valueOf)
    {
        var filled = new StringBuilder(template.Length + 64);
        var from = 0;
        foreach (var match in Placeholder().EnumerateMatches(template))
        {
            var name = template.Substring(match.Index + 1, match.Length - 2);
            filled.Append(template, from, match.Index - from).Append(valueOf(name) ?? $"{{{name}}}");
            from = match.Index + match.Length;
        }

        return filled.Append(template, from, template.Length - from).ToString();
    }

    /// <summary>The names of a text's placeholders.</summary>
    public static IReadOnlySet<string> NamesIn(string template)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Placeholder().EnumerateMatches(template))
            names.Add(template.Substring(match.Index + 1, match.Length - 2));
        return names;
    }

    [GeneratedRegex(@"\{[a-z][a-zA-Z]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
