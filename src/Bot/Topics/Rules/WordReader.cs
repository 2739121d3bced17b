using Bot.Topics.Words;

namespace Bot.Topics.Rules;

/// <summary>Turns typed words into patterns, by the same boundaries as an article's words.</summary>
internal static class WordReader
{
    /// <summary>Letters needed before an asterisk.</summary>
    public const int LeastPrefix = 3;

    /// <summary>Capitals up to this many make an acronym.</summary>
    public const int LongestAcronym = 5;

    /// <summary>The words of a text. The star after a word makes it the beginning of one.</summary>
    /// <param name="text">In NFC.</param>
    /// <param name="quoted">Words keep their accents and are not inflected.</param>
    public static IReadOnlyList<ReadWord> Read(string text, bool quoted)
    {
        var words = new List<ReadWord>();
        var scanner = new WordScanner(text);
        while (scanner.Next(out var word))
            words.Add(new ReadWord(Pattern(text, word, quoted), word));
        return words;
    }

    /// <summary>The pattern of one scanned word.</summary>
    public static WordPattern Pattern(string text, ScannedWord word, bool quoted)
    {
        var raw = text.AsSpan(word.Start, word.Length);
        if (word.End < text.Length && text[word.End] == '*')
        {
            return quoted
                ? new WordPattern(WordForm.Exact(raw, word.Shape), WordKind.ExactPrefix)
                : new WordPattern(WordForm.Loose(raw, word.Shape), WordKind.Prefix);
        }

        if (IsAcronym(raw))
            return new WordPattern(WordForm.Loose(raw, word.Shape), WordKind.Acronym);
        return quoted
            ? new WordPattern(WordForm.Exact(raw, word.Shape), WordKind.Exact)
            : new WordPattern(WordForm.Loose(raw, word.Shape), WordKind.Loose);
    }

    private static bool IsAcronym(ReadOnlySpan<char> raw)
    {
        if (raw[0] is '#' or '@' or '＃' or '＠' || !WordForm.IsCapitals(raw))
            return false;
        var letters = 0;
        foreach (var unit in WordForm.Cased(raw))
            letters += char.IsLetter(unit) ? 1 : 0;
        return letters <= LongestAcronym;
    }
}
