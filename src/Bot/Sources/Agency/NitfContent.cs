namespace Bot.Sources.Agency;

/// <summary>Cuts the story out of a NITF document, whose head repeats the headline and the byline.</summary>
internal static class NitfContent
{
    private const string Opening = "<body.content";
    private const string Closing = "</body.content>";

    /// <summary>What stands in <c>body.content</c>; the markup as it is where there is none.</summary>
    public static string Of(string markup)
    {
        var open = markup.IndexOf(Opening, StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? -1 : markup.IndexOf('>', open);
        if (start < 0)
            return markup;
        var end = markup.IndexOf(Closing, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? markup[(start + 1)..] : markup[(start + 1)..end];
    }
}
