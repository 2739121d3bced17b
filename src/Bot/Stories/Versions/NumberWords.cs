using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Stories.Versions;

/// <summary>Numbers in headlines, in digits or in words. <c>1,200</c>, <c>1.200</c> and <c>1200</c> are one; so are <c>seven</c> and <c>7</c>.</summary>
internal static class NumberWords
{
    // "One", "un" and "один" are left out: they are articles and pronouns more often than numbers.
    private static readonly FrozenDictionary<string, int> Words = Numbered(
        2,
        "two deux два дві двоє", "three trois три троє", "four quatre чотири четверо", "five cinq п'ять п’ять", "six шість", "seven sept сім", "eight huit вісім",
        "nine neuf дев'ять дев’ять", "ten dix десять", "eleven onze одинадцять", "twelve douze дванадцять", "thirteen treize тринадцять",
        "fourteen quatorze чотирнадцять", "fifteen quinze п'ятнадцять п’ятнадцять", "sixteen seize шістнадцять", "seventeen сімнадцять",
        "eighteen вісімнадцять", "nineteen дев'ятнадцять дев’ятнадцять", "twenty vingt двадцять");

    /// <summary>Returns the number a word is, in digits with what follows them (<c>12%</c>, <c>3rd</c>, <c>5bn</c>); null where it is none.</summary>
    public static string? Read(string word)
    {
        if (Words.TryGetValue(word.ToLowerInvariant(), out var number))
            return number.ToString(CultureInfo.InvariantCulture);
        if (!word.Any(char.IsAsciiDigit))
            return null;
        var digits = new System.Text.StringBuilder(word.Length);
        for (var place = 0; place < word.Length; place++)
        {
            if (word[place] is '.' or ',' && IsGroup(word, place))
                continue;
            digits.Append(word[place] == ',' ? '.' : char.ToLowerInvariant(word[place]));
        }

        return digits.ToString();
    }

    /// <summary>A separator before exactly three digits groups a large number.</summary>
    private static bool IsGroup(string word, int place) =>
        place > 0 && char.IsAsciiDigit(word[place - 1]) && word.Length >= place + 4
        && word.AsSpan(place + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (word.Length == place + 4 || !char.IsAsciiDigit(word[place + 4]));

    private static FrozenDictionary<string, int> Numbered(int from, params IReadOnlyList<string> rows) => rows
        .SelectMany((row, offset) => row.Split(' ').Select(word => KeyValuePair.Create(word, from + offset)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
