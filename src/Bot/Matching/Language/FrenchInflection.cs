namespace Bot.Matching.Language;

/// <summary>
/// French, lightly: number, gender and the commonest verb endings. Lucene's light stemmer joins too much for names and short words
/// (<c>russe</c> and <c>ruse</c>), its minimal one leaves short plurals apart (<c>russes</c>).
/// </summary>
internal sealed class FrenchInflection : IInflection
{
    private static readonly string[] VerbEndings = ["eraient", "erait", "eront", "aient", "erent", "assent", "erais", "erai", "eras", "era", "ait", "er", "ez"];

    public int Reduce(char[] word, int length)
    {
        if (length < 4)
            return length;
        length = Number(word, length);
        foreach (var ending in VerbEndings)
        {
            if (length - ending.Length >= 4 && word.AsSpan(0, length).EndsWith(ending))
                return Undoubled(word, length - ending.Length);
        }

        return Gender(word, length);
    }

    private static int Number(char[] word, int length)
    {
        var text = word.AsSpan(0, length);
        if (length > 4 && text.EndsWith("eaux"))
            return length - 1;
        if (length > 4 && text.EndsWith("aux"))
        {
            word[length - 2] = 'l';
            return length - 1;
        }

        return text[^1] is 's' or 'x' && text[^2] != 's' ? length - 1 : length;
    }

    private static int Gender(char[] word, int length)
    {
        var text = word.AsSpan(0, length);
        if (length > 6 && text.EndsWith("trice"))
        {
            "eur".CopyTo(0, word, length - 4, 3);
            return length - 1;
        }

        if (length > 5 && text.EndsWith("euse"))
        {
            word[length - 2] = 'r';
            return length - 1;
        }

        if (length > 4 && text.EndsWith("ive"))
        {
            word[length - 2] = 'f';
            return length - 1;
        }

        while (length > 3 && word[length - 1] == 'e')
            length--;
        return Undoubled(word, length);
    }

    private static int Undoubled(char[] word, int length) =>
        length > 4 && word[length - 1] == word[length - 2] && word[length - 1] is not ('a' or 'e' or 'i' or 'o' or 'u') ? length - 1 : length;
}
