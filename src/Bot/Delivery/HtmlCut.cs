using System.Net;
using System.Text.RegularExpressions;

namespace Bot.Delivery;

/// <summary>
/// Keeps Telegram's HTML within a limit of code points counted after parsing: it ends after the last whole sentence that
/// fits, else after the last whole word, and every tag that is open there is closed.
/// </summary>
internal static partial class HtmlCut
{
    /// <summary>The most a message's text may hold (Bot API, sendMessage).</summary>
    public const int MessageLimit = 4096;

    /// <summary>The most a caption may hold (Bot API, copyMessage).</summary>
    public const int CaptionLimit = 1024;

    /// <summary>Returns the markup itself where it fits, else its beginning.</summary>
    public static string ToFit(string html, int limit)
    {
        // Markup is never shorter than what it shows.
        if (html.Length <= limit || Shown(html) <= limit)
            return html;
        var cut = new HtmlBeginning(limit - 1);
        foreach (Match piece in Piece().Matches(html))
        {
            if (!cut.Take(piece.ValueSpan))
                return cut.Ended();
        }

        return html;
    }

    /// <summary>Returns the text without its markup, cut to a limit.</summary>
    public static string PlainToFit(string html, int limit) => TextCut.ToFit(WebUtility.HtmlDecode(WithoutTags(html)), limit);

    /// <summary>Returns the markup without its tags; character references stay.</summary>
    public static string WithoutTags(string html) => Tag().Replace(html, "");

    private static int Shown(string html)
    {
        var shown = 0;
        foreach (var piece in Piece().EnumerateMatches(html))
            shown += HtmlBeginning.SizeOf(html.AsSpan(piece.Index, piece.Length));
        return shown;
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    /// <summary>A tag, a character reference, a run of white space, or a word.</summary>
    [GeneratedRegex(@"<[^<>]*>|&[#\w]{1,10};|\s+|[^<&\s]+|[<&]", RegexOptions.NonBacktracking)]
    private static partial Regex Piece();
}
