using System.Net;

namespace Bot.Delivery;

/// <summary>The text of the answer to a press: plain, at most 200 characters (Bot API, answerCallbackQuery).</summary>
internal static class PopupText
{
    private const int Limit = 200;

    public static string Of(string html) => TextCut.ToFit(WebUtility.HtmlDecode(HtmlCut.WithoutTags(html)), Limit);
}
