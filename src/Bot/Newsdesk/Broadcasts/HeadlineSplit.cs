namespace Bot.Newsdesk.Broadcasts;

/// <summary>Parts a text in Telegram's HTML into its headline and the rest.</summary>
internal static class HeadlineSplit
{
    /// <summary>A first line of more characters than this is no headline.</summary>
    public const int LongestHeadline = 200;

    /// <summary>Returns the first line, without splitting any markup, and what follows; an empty headline where the text begins with none.</summary>
    public static (string Headline, string Body) Of(string html)
    {
        var text = html.Trim();
        var (depth, shown) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<')
            {
                depth += i + 1 < text.Length && text[i + 1] == '/' ? -1 : 1;
                var end = text.IndexOf('>', i);
                i = end < 0 ? text.Length : end;
            }
            else if (text[i] == '\n' && depth == 0)
            {
                return shown <= LongestHeadline ? (text[..i].Trim(), text[(i + 1)..].Trim()) : ("", text);
            }
            else
            {
                shown++;
            }
        }

        return shown <= LongestHeadline ? (text, "") : ("", text);
    }
}
