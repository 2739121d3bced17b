namespace Bot.Articles.Wire;

/// <summary>Whether a line's last sign ends a sentence; a cheap test for layout, not for splitting sentences.</summary>
internal static class SentenceEnd
{
    private const string Stops = ".!?…";
    private const string Closers = "\"'”’»)]“";

    /// <summary>True after a full stop, question mark, exclamation mark or ellipsis, closing quotes and brackets aside.</summary>
    public static bool At(ReadOnlySpan<char> line)
    {
        var i = line.Length - 1;
        while (i >= 0 && Closers.Contains(line[i]))
            i--;
        return i >= 0 && Stops.Contains(line[i]);
    }
}
