namespace Bot.Sources.Feeds.Parsing;

/// <summary>Reads persons written in one text: <c>ana@example.org (Ana)</c>, <c>Ana (ana@example.org)</c>, <c>Ana &lt;ana@example.org&gt;</c>.</summary>
internal static class PersonText
{
    /// <summary>The person; null for an empty text.</summary>
    public static FeedPerson? Read(string? text)
    {
        var whole = text?.Trim() ?? "";
        if (whole.Length == 0)
            return null;
        var open = whole.IndexOfAny(['(', '<']);
        if (open < 0)
            return IsEmail(whole) ? new(null, whole) : new(whole);
        var outside = whole[..open].Trim();
        var inside = whole[(open + 1)..].TrimEnd(')', '>', ' ');
        if (IsEmail(outside))
            return new(inside.Length > 0 ? inside : null, outside);
        if (IsEmail(inside))
            return new(outside.Length > 0 ? outside : null, inside);
        return new(whole);
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.AsSpan().ContainsAny(" \t\r\n()<>");
    }
}
