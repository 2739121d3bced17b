using System.Net;
using System.Text;

namespace Bot.Articles.Markdown;

/// <summary>The words of a block of raw HTML inside Markdown.</summary>
internal static class HtmlText
{
    private static readonly string[] Hidden = ["<script", "<style", "<!--", "<iframe", "<?", "<![cdata[", "<!doctype", "<noscript", "<template"];

    /// <summary>The text between the tags; empty for scripts, styles and comments.</summary>
    public static string OfBlock(string html)
    {
        var trimmed = html.TrimStart();
        if (Hidden.Any(start => trimmed.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            return "";
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<')
                inTag = true;
            else if (c == '>' && inTag)
                (inTag, _) = (false, text.Append(' '));
            else if (!inTag)
                text.Append(c);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }
}
