namespace Bot.Articles.Markdown;

/// <summary>Reads subjects and places as editors write them: <c>medtop:20000638</c>, <c>country:FR</c>, or plain words.</summary>
internal static class SubjectCode
{
    private const int MedtopDigits = 8;

    /// <summary>The code of a subject field.</summary>
    public static ArticleCode OfSubject(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        var (scheme, code) = colon < 0 ? ("", value) : (value[..colon].Trim().ToLowerInvariant(), value[(colon + 1)..].Trim());
        if (scheme is "" or "medtop" && code.Length == MedtopDigits && code.All(char.IsAsciiDigit))
            return new("medtop", code);
        if (scheme is "country" && OfCountry(code) is { } country)
            return country;
        return new("literal", scheme is "literal" ? code : value);
    }

    /// <summary>The code of a country field; null where it is not two letters.</summary>
    public static ArticleCode? OfCountry(string value) =>
        value.Length == 2 && value.All(char.IsAsciiLetter) ? new("country", value.ToUpperInvariant()) : null;
}
