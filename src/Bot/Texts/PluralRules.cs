using static Bot.Texts.PluralForm;

namespace Bot.Texts;

/// <summary>Which plural form a whole number takes (Unicode CLDR, "Language Plural Rules", cardinals).</summary>
internal static class PluralRules
{
    private static readonly string[] Uncounted = ["ja", "ko", "zh", "vi", "th", "id", "ms", "lo", "my"];

    /// <summary>The form of a number in a language; languages not listed count as English does.</summary>
    public static PluralForm Of(string language, long number)
    {
        var n = Math.Abs(number);
        return language switch
        {
            "fr" or "pt" => n < 2 ? One : Millions(n),
            "es" or "it" or "ca" => n == 1 ? One : Millions(n),
            "uk" or "ru" or "be" => EastSlavic(n),
            "sr" or "hr" or "bs" => EastSlavic(n) is Many ? Other : EastSlavic(n),
            "pl" => n == 1 ? One : EndsInTwoToFour(n) ? Few : Many,
            "cs" or "sk" => n == 1 ? One : n is >= 2 and <= 4 ? Few : Other,
            "lt" => Lithuanian(n),
            "ro" => n == 1 ? One : n == 0 || n % 100 is >= 1 and <= 19 ? Few : Other,
            "ar" => Arabic(n),
            "he" => n == 1 ? One : n == 2 ? Two : Other,
            "hi" or "fa" or "bn" => n < 2 ? One : Other,
            _ when Uncounted.Contains(language) => Other,
            _ => n == 1 ? One : Other,
        };
    }

    /// <summary>Every form that a language's whole numbers take.</summary>
    public static IReadOnlySet<PluralForm> FormsOf(string language) =>
        Enumerable.Range(0, 201).Select(n => Of(language, n)).ToHashSet();

    private static PluralForm Millions(long n) => n != 0 && n % 1_000_000 == 0 ? Many : Other;

    private static PluralForm EastSlavic(long n) =>
        n % 10 == 1 && n % 100 != 11 ? One : EndsInTwoToFour(n) ? Few : Many;

    private static PluralForm Lithuanian(long n) =>
        n % 100 is >= 11 and <= 19 || n % 10 == 0 ? Other : n % 10 == 1 ? One : Few;

    private static PluralForm Arabic(long n) => n switch
    {
        0 => Zero,
        1 => One,
        2 => Two,
        _ => n % 100 is >= 3 and <= 10 ? Few : n % 100 >= 11 ? Many : Other,
    };

    private static bool EndsInTwoToFour(long n) => n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);
}
