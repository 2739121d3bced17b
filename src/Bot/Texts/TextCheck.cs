using System.Text.RegularExpressions;

namespace Bot.Texts;

/// <summary>Compares a file of texts with the built-in English: what is missing, unknown, or would break a message.</summary>
internal static partial class TextCheck
{
    /// <summary>Every problem of a file, those of reading first.</summary>
    public static IReadOnlyList<TextProblem> Of(TextFile file, TextFile builtIn) =>
    [
        .. file.Problems,
        .. file.Entries.Values.SelectMany(entry => Of(file, entry, builtIn)).OrderBy(problem => problem.Line),
        .. builtIn.Entries.Keys.Where(key => !file.Entries.ContainsKey(key)).Order(StringComparer.Ordinal)
            .Select(key => new TextProblem(file.Name, 1, $"'{key}' is missing; readers see it in English.")),
    ];

    private static IEnumerable<TextProblem> Of(TextFile file, TextEntry entry, TextFile builtIn)
    {
        if (!builtIn.Entries.TryGetValue(entry.Key, out var model))
        {
            yield return Problem("is not a text of this bot; nobody will see it.");
            yield break;
        }

        var known = model.Forms.Values.SelectMany(TextTemplate.NamesIn).ToHashSet(StringComparer.Ordinal);
        foreach (var template in entry.Forms.Values)
        {
            if (string.IsNullOrWhiteSpace(template))
                yield return Problem("is empty.");
            foreach (var name in TextTemplate.NamesIn(template).Except(known))
                yield return Problem($"has an unknown placeholder {{{name}}}.");
            if (FirstUnbalancedTag(template) is { } tag)
                yield return Problem($"has a tag that does not open and close: <{tag}>.");
        }

        if (entry.Forms.Count > 1 || model.Forms.Count > 1)
        {
            foreach (var form in PluralRules.FormsOf(file.Language).Where(form => !entry.Forms.ContainsKey(form)))
                yield return Problem($"has no plural form \"{form.ToString().ToLowerInvariant()}\".");
        }

        TextProblem Problem(string message) => new(file.Name, entry.Line, $"'{entry.Key}' {message}");
    }

    /// <summary>The name of the first tag that is not closed in order, or null.</summary>
    private static string? FirstUnbalancedTag(string template)
    {
        var open = new Stack<string>();
        foreach (Match match in Tag().Matches(template))
        {
            var name = match.Groups["name"].Value;
            if (match.Groups["close"].Length == 0)
                open.Push(name);
            else if (!open.TryPop(out var last) || last != name)
                return name;
        }

        return open.TryPeek(out var left) ? left : null;
    }

    [GeneratedRegex("<(?<close>/?)(?<name>[a-z-]+)[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
