namespace Bot.Matching.Language;

/// <summary>
/// Ukrainian, lightly: case endings of nouns and adjectives, and the vowels and consonants that change before them
/// (<c>Київ</c>, <c>Києва</c>; <c>безпека</c>, <c>безпеці</c>; <c>українець</c>, <c>українця</c>). No library here knows the language.
/// </summary>
internal sealed class UkrainianInflection : IInflection
{
    /// <summary>Longest first.</summary>
    private static readonly string[] Endings =
    [
        "остями", "остям", "остях",
        "ього", "ього", "ьому", "ього", "ьої", "ьою", "іями", "ями", "ами", "ими", "іми", "ого", "ому", "ові", "еві", "єві", "ієї", "ією",
        "ях", "ах", "их", "іх", "ям", "ам", "ом", "ем", "єм", "им", "ім", "ою", "ею", "єю", "ої", "ій", "ий", "ів", "їв", "ей", "ею", "ьо",
        "а", "я", "у", "ю", "и", "і", "ї", "о", "е", "є", "й",
    ];

    public int Reduce(char[] word, int length)
    {
        if (length < 4)
            return length;
        foreach (var ending in Endings)
        {
            if (length - ending.Length >= (ending.EndsWith("ві", StringComparison.Ordinal) ? 4 : 3) && word.AsSpan(0, length).EndsWith(ending))
            {
                length -= ending.Length;
                break;
            }
        }

        return Evened(word, Softened(word, WithoutOv(word, Mended(word, length))));
    }

    /// <summary>Puts back what looked like an ending: <c>зброї</c>, <c>зброю</c>; <c>Львів</c>.</summary>
    private static int Mended(char[] word, int length)
    {
        var lost = word.AsSpan(0, length) switch { "збр" => "о", "льв" => "ов", _ => "" };
        lost.CopyTo(0, word, length, lost.Length);
        return length + lost.Length;
    }

    /// <summary>Takes off the -ов of adjectives and towns, which the dative of nouns ends in too: <c>військові</c>, <c>військових</c>; <c>Харків</c>, <c>Харкова</c>, <c>Харкові</c>.</summary>
    private static int WithoutOv(char[] word, int length) =>
        length >= 6 && word[length - 1] == 'в' && word[length - 2] is 'о' or 'е' or 'є' ? length - 2 : length;

    /// <summary>Takes off the soft sign, the fleeting vowel of -ець and -ок, and a doubled consonant.</summary>
    private static int Softened(char[] word, int length)
    {
        while (length > 3 && word[length - 1] == 'ь')
            length--;
        if (length > 4 && word[length - 2] is 'е' or 'о' && word[length - 1] is 'ц' or 'к' && !IsVowel(word[length - 3]))
        {
            word[length - 2] = word[length - 1];
            length--;
        }

        if (length > 4 && word[length - 1] == word[length - 2])
            length--;
        return length > 3 && word[length - 1] == 'ь' ? length - 1 : length;
    }

    /// <summary>Writes і as о and ї as є in a closed last syllable, and ц as к, з as г at the end.</summary>
    private static int Evened(char[] word, int length)
    {
        if (length < 4)
            return length;
        word[length - 1] = word[length - 1] switch { 'ц' => 'к', 'з' => 'г', var other => other };
        for (var i = length - 1; i >= Math.Max(1, length - 3); i--)
        {
            if (!IsVowel(word[i]))
                continue;
            if (i < length - 1)
                word[i] = word[i] switch { 'і' => 'о', 'ї' => 'є', var other => other };
            break;
        }

        return length;
    }

    private static bool IsVowel(char letter) => letter is 'а' or 'е' or 'є' or 'и' or 'і' or 'ї' or 'о' or 'у' or 'ю' or 'я';
}
