using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Bot.Newsdesk.Moving;

/// <summary>
/// The fields of one line of CSV (RFC 4180). A record ends with its line even inside quotes, so that a stray quotation mark
/// spoils one line and not the rest of a million; none of our fields holds a line end.
/// </summary>
internal static class CsvText
{
    private const char Quote = '"';

    /// <summary>Splits a line into <paramref name="fields"/>. Returns what is wrong with it, or null.</summary>
    public static string? Split(ReadOnlySpan<char> line, List<string> fields)
    {
        fields.Clear();
        while (true)
        {
            var quoted = line is [Quote, ..];
            if (quoted ? !TakeQuoted(ref line, out var field) : !TakePlain(ref line, out field))
                return "a quotation mark is not closed, or stands where none may; a field with one is written \"like \"\"this\"\"\"";
            fields.Add(field);
            if (line.IsEmpty)
                return null;
            line = line[1..];
        }
    }

    /// <summary>Appends a field, quoted where it must be.</summary>
    public static void Append(StringBuilder line, string field)
    {
        if (!field.AsSpan().ContainsAny(",\"\r\n"))
            line.Append(field);
        else
            line.Append(Quote).Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append(Quote);
    }

    private static bool TakePlain(ref ReadOnlySpan<char> line, [NotNullWhen(true)] out string? field)
    {
        var end = line.IndexOf(',');
        var text = end < 0 ? line : line[..end];
        line = line[text.Length..];
        field = text.Contains(Quote) ? null : text.Trim().ToString();
        return field is not null;
    }

    private static bool TakeQuoted(ref ReadOnlySpan<char> line, [NotNullWhen(true)] out string? field)
    {
        field = null;
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at] != Quote)
                continue;
            if (at + 1 < line.Length && line[at + 1] == Quote)
            {
                at++;
                continue;
            }

            field = line[1..at].ToString().Replace("\"\"", "\"", StringComparison.Ordinal).Trim();
            line = line[(at + 1)..].TrimStart(' ');
            return line is [] or [',', ..];
        }

        return false;
    }
}
