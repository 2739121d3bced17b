using System.Text.RegularExpressions;

namespace Bot.Articles.Wire;

/// <summary>Lines that name the writers: <c>By Jane Doe and John Roe, Example News</c>.</summary>
internal static partial class Byline
{
    private const int MaxLength = 120;
    private const int MaxWords = 16;

    private static readonly HashSet<string> Joiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "in", "at", "for", "et", "à", "und", "in", "von", "van", "der", "den", "de", "la", "di", "da", "y", "e", "і", "й", "та", "и", "with", "avec", "mit", "con", "al", "bin", "of", "the",
    };

    /// <summary>The names, or null where the line is no byline.</summary>
    public static string? Read(string line)
    {
        if (line.Length > MaxLength || Opening().Match(line) is not { Success: true } match)
            return null;
        var names = line[match.Length..].Trim();
        if (names.Length < 2 || names.EndsWith('?') || names.EndsWith('!') || names.Contains(". ", StringComparison.Ordinal) && names.Count(c => c == '.') > 3)
            return null;
        var words = names.Split([' ', ',', '/', '|'], StringSplitOptions.RemoveEmptyEntries);
        var certain = match.ValueSpan.Contains(':');
        var capitalised = words.Where(word => char.IsLetter(word[0]) && !Joiners.Contains(word)).All(word => char.IsUpper(word[0]));
        return words.Length <= MaxWords && (certain || (capitalised && words.Any(word => char.IsUpper(word[0])))) && !words.Any(word => word.Any(char.IsDigit))
            ? names.TrimEnd('.')
            : null;
    }

    [GeneratedRegex(@"^(?:By|BY|Par|PAR|Von|VON|Por|POR|Автор|АВТОР|Text|Texte|Written by|Reporting by|Story by)(?: ?: ?| )", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Opening();
}
