namespace Bot.Topics.Words;

/// <summary>Where a run of letters and digits ends, with the signs that belong to it.</summary>
internal static class WordRun
{
    /// <summary>The end of a web or mail address that begins here, or 0 where none does.</summary>
    public static int Address(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return EndOfAddress(text, start);
        var at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '-' or '_' or '+'))
            at++;
        var isMail = at > start && at + 1 < text.Length && text[at] == '@' && char.IsAsciiLetterOrDigit(text[at + 1]);
        var isPath = at > start + 3 && at + 1 < text.Length && text[at] == '/' && HasDomain(text[start..at]);
        return isMail || isPath ? EndOfAddress(text, at) : 0;
    }

    /// <summary>The end of a word that begins here, and how it is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where its letters and digits end.</param>
    /// <param name="shape">How it is written.</param>
    public static int End(ReadOnlySpan<char> text, int start, int end, out WordShape shape)
    {
        if (DottedEnd(text, start) is var dotted and > 0)
        {
            shape = WordShape.Dotted;
            return dotted;
        }

        shape = WordShape.Plain;
        while (end + 1 < text.Length && Joins(text, start, end, out var joined))
        {
            shape = joined;
            end = PlainEnd(text, end + 1);
        }

        var signs = EndOfSigns(text, start, end);
        if (signs > end)
            shape = WordShape.Signed;
        return signs;
    }

    /// <summary>The end of letters, digits, their marks, and the apostrophes and low lines between them.</summary>
    public static int PlainEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var kind = CharacterClasses.At(text, at, out var units);
            var isPart = kind is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark
                || (kind is CharacterClass.Apostrophe or CharacterClass.Connector
                    && at > start && at + 1 < text.Length
                    && CharacterClasses.At(text, at + 1, out _) is CharacterClass.Letter or CharacterClass.Digit);
            if (!isPart)
                return at;
            at += units;
        }

        return at;
    }

    private static bool Joins(ReadOnlySpan<char> text, int start, int end, out WordShape shape)
    {
        shape = WordShape.Number;
        var (before, sign, after) = (text[end - 1], text[end], text[end + 1]);
        if (char.IsDigit(before) && char.IsDigit(after))
            return sign is '.' or ',' or '\'' || (sign is '\u00A0' or '\u202F' && GroupsThousands(text, end));
        shape = WordShape.Signed;
        if (sign == '&')
            return end - start <= 3 && char.IsLetter(before) && char.IsLetter(after) && PlainEnd(text, end + 1) - end <= 4;
        return sign == '.' && char.IsLetterOrDigit(before) && char.IsLower(after) && !IsMissingSpace(text, start, end);
    }

    /// <summary>"ended.the": a full stop without its space, when what follows is no usual end of a domain.</summary>
    private static bool IsMissingSpace(ReadOnlySpan<char> text, int start, int end)
    {
        var after = text[(end + 1)..PlainEnd(text, end + 1)];
        return end - start < 2 || after.Length is < 2 or > 6 || !System.Text.Ascii.IsValid(after)
            || after is "the" or "in" or "on" or "at" or "he" or "she" or "an" or "and" or "but" or "they" or "we" or "this" or "that" or "was" or "had" or "for" or "by" or "with";
    }

    private static bool GroupsThousands(ReadOnlySpan<char> text, int end) =>
        end + 3 < text.Length && char.IsDigit(text[end + 2]) && char.IsDigit(text[end + 3])
        && (end + 4 >= text.Length || !char.IsDigit(text[end + 4]));

    private static int DottedEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        var letters = 0;
        while (at + 1 < text.Length && char.IsLetter(text[at]) && text[at + 1] == '.')
        {
            at += 2;
            letters++;
        }

        if (letters == 0 || (letters == 1 && (at >= text.Length || !char.IsLetter(text[at]))))
            return 0;
        var endsWithLetter = at < text.Length && char.IsLetter(text[at]) && !CharacterClasses.BeginsWord(text, at + 1);
        if (endsWithLetter)
            return at + 1;
        return letters >= 2 && (at >= text.Length || !CharacterClasses.BeginsWord(text, at)) ? at : 0;
    }

    private static int EndOfSigns(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[end..];
        if (rest.StartsWith("++", StringComparison.Ordinal) && !CharacterClasses.BeginsWord(text, end + 2))
            return end + 2;
        var isSharp = end - start <= 2 && rest.Length > 0 && rest[0] is '#' or '♯' && !CharacterClasses.BeginsWord(text, end + 1);
        return isSharp ? end + 1 : end;
    }

    private static bool HasDomain(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 0 && word.Length - dot is >= 3 and <= 7 && char.IsAsciiLetterLower(word[^1]);
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '”' or '»' or ')' or ']'))
            at++;
        return at;
    }
}
