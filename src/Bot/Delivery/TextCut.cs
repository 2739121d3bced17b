using System.Globalization;

namespace Bot.Delivery;

/// <summary>Cuts plain text to a limit of code points, never inside what a reader sees as one character.</summary>
internal static class TextCut
{
    private const string Ellipsis = "…";

    /// <summary>Returns the text, or its beginning up to the last whole word that fits and an ellipsis.</summary>
    public static string ToFit(string text, int limit)
    {
        if (text.Length <= limit || CodePoints(text) <= limit)
            return text;
        var end = 0;
        var wordEnd = 0;
        var used = 1;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            used += CodePoints(element);
            if (used > limit)
                break;
            if (string.IsNullOrWhiteSpace(element))
                wordEnd = end;
            end = elements.ElementIndex + element.Length;
        }

        // A word longer than a third of the limit is cut inside.
        var cut = wordEnd * 3 > end * 2 ? wordEnd : end;
        return text[..cut].TrimEnd() + Ellipsis;
    }

    /// <summary>How many code points a text has, which is what Telegram counts.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
