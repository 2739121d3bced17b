namespace Bot.Articles.Wire;

/// <summary>Tells whether words can be the place of a dateline.</summary>
internal static class PlaceName
{
    private const int MaxLength = 80;
    private const int MaxWords = 10;
    private const string Signs = " ,.'’/-–—&";

    private static readonly HashSet<string> Joiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "of", "the", "upon", "on", "et", "de", "du", "des", "la", "le", "les", "sur", "en", "und", "am", "an", "der", "y", "del", "di", "e", "и", "на", "і", "й", "та",
    };

    /// <summary>Whether every word is capitalised or a joining word, and no sign stands in it that place names lack.</summary>
    public static bool IsPlausible(string text)
    {
        if (text.Length is < 2 or > MaxLength || !text.All(c => char.IsLetter(c) || Signs.Contains(c)))
            return false;
        var words = text.Split([' ', '/', ',', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MaxWords &&
            words.All(word => !char.IsLower(word[0]) || Joiners.Contains(word)) &&
            words.Any(word => char.IsUpper(word[0])) &&
            (!text.Contains(" - ", StringComparison.Ordinal) && !text.Contains(" – ", StringComparison.Ordinal) && !text.Contains('—') || IsInCapitals(text));
    }

    /// <summary>Whether the first place is printed in capitals, as wires print it: <c>KYIV, Ukraine</c> or <c>WASHINGTON, D.C.</c></summary>
    public static bool IsInCapitals(string place)
    {
        var comma = place.IndexOf(',', StringComparison.Ordinal);
        var first = comma < 0 ? place : place[..comma];
        var words = first.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Where(word => word.Any(char.IsLetter) && !word.Any(char.IsLower)).ToArray();
        return capitals.Sum(word => word.Count(char.IsLetter)) >= 2 && words.Length <= 6 &&
            words.All(word => !word.Any(char.IsLower) || Joiners.Contains(word));
    }
}
