namespace Bot.Topics.Words;

/// <summary>The comparable form of a scanned word: what a rule's word and an article's word must have in common.</summary>
internal static class WordForm
{
    /// <summary>Longer words are cut here; no language's words are longer.</summary>
    public const int Longest = 64;

    /// <summary>Room for any form.</summary>
    public const int Room = (Longest * 2) + 2;

    private static readonly string[] Elisions = ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "dall", "nell", "sull", "all"];

    /// <summary>Case and accents folded, without possessive, elided article, apostrophes, stops of <c>U.S.</c> or separators of thousands.</summary>
    public static int Loose(ReadOnlySpan<char> word, WordShape shape, Span<char> target) =>
        IsSimple(word, shape) ? Small(word, target) : Shorten(target, Folding.Loose(Cut(word), target), shape);

    /// <summary>The same with accents kept.</summary>
    public static int Exact(ReadOnlySpan<char> word, WordShape shape, Span<char> target) =>
        IsSimple(word, shape) ? Small(word, target) : Shorten(target, Folding.Exact(Cut(word), target), shape);

    /// <summary>The loose form as a string.</summary>
    public static string Loose(ReadOnlySpan<char> word, WordShape shape)
    {
        Span<char> room = stackalloc char[Room];
        return new string(room[..Loose(word, shape, room)]);
    }

    /// <summary>The form with accents as a string.</summary>
    public static string Exact(ReadOnlySpan<char> word, WordShape shape)
    {
        Span<char> room = stackalloc char[Room];
        return new string(room[..Exact(word, shape, room)]);
    }

    /// <summary>The letters as printed, without possessive.</summary>
    public static ReadOnlySpan<char> Cased(ReadOnlySpan<char> word)
    {
        var cut = Cut(word);
        return cut.Length > 2 && cut[^1] is 's' or 'S' && IsApostrophe(cut[^2]) ? cut[..^2] : cut;
    }

    /// <summary>Two or more letters, all capitals: an acronym, or a word of a line in capitals. A possessive is not counted.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var unit in Cased(word))
        {
            if (char.IsUpper(unit))
                letters++;
            else if (char.IsLetter(unit))
                return false;
        }

        return letters >= 2;
    }

    /// <summary>Letters and digits of ASCII alone: most words of most languages here.</summary>
    public static bool IsSimple(ReadOnlySpan<char> word, WordShape shape) =>
        shape == WordShape.Plain && word.Length <= Longest && System.Text.Ascii.IsValid(word) && !word.Contains('\'');

    private static int Small(ReadOnlySpan<char> word, Span<char> target)
    {
        System.Text.Ascii.ToLower(word, target, out var length);
        return length;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word)
    {
        if (word.Length <= Longest)
            return word;
        return char.IsHighSurrogate(word[Longest - 1]) ? word[..(Longest - 1)] : word[..Longest];
    }

    private static bool IsApostrophe(char unit) => unit is '\'' or '’' or '‘' or 'ʼ' or '＇' or '‛';

    private static int Shorten(Span<char> form, int length, WordShape shape)
    {
        if (shape == WordShape.Number)
            return Numbers(form, length);
        if (shape == WordShape.Dotted)
            return Without('.', form, length);
        var at = form[..length].IndexOf('\'');
        if (at < 0)
            return length;
        if (length > 2 && form[length - 1] == 's' && form[length - 2] == '\'')
            length -= 2;
        if (at < length && length - at > 2 && IsElision(form[..at]))
        {
            form[(at + 1)..length].CopyTo(form);
            length -= at + 1;
        }

        return Without('\'', form, length);
    }

    private static bool IsElision(ReadOnlySpan<char> article)
    {
        if (article.Length == 1)
            return article[0] is 'l' or 'd' or 'j' or 'n' or 's' or 'm' or 't' or 'c';
        foreach (var elision in Elisions)
            if (article.SequenceEqual(elision))
                return true;
        return false;
    }

    private static int Without(char sign, Span<char> form, int length)
    {
        var kept = 0;
        for (var i = 0; i < length; i++)
            if (form[i] != sign)
                form[kept++] = form[i];
        return kept;
    }

    /// <summary><c>1,000</c> and <c>1 000</c> are <c>1000</c>; a comma not before three digits is a decimal point.</summary>
    private static int Numbers(Span<char> form, int length)
    {
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            if (char.IsLetterOrDigit(form[i]) || form[i] == '.')
                form[kept++] = form[i];
            else if (form[i] == ',' && !IsGroup(form[(i + 1)..length]))
                form[kept++] = '.';
        }

        return kept;
    }

    private static bool IsGroup(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && char.IsDigit(rest[0]) && char.IsDigit(rest[1]) && char.IsDigit(rest[2])
        && (rest.Length == 3 || !char.IsDigit(rest[3]));
}
