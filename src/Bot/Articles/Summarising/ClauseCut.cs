using Bot.Articles.Normalising;

namespace Bot.Articles.Summarising;

/// <summary>Shortens one sentence that is too long even to stand alone.</summary>
internal static class ClauseCut
{
    private static readonly string[] Marks = [", ", "; ", " – ", " — ", " - "];

    /// <summary>The sentence whole where it fits; else cut behind its last clause in the second half, or behind a word, with an ellipsis.</summary>
    public static string Shorten(string sentence, int maxLength)
    {
        if (sentence.Length <= maxLength)
            return sentence;
        var fits = sentence.AsSpan(0, maxLength - 1);
        var cut = -1;
        foreach (var mark in Marks)
            cut = Math.Max(cut, fits.LastIndexOf(mark));
        return cut > maxLength / 2 ? sentence[..cut].TrimEnd() + "…" : CleanText.Shorten(sentence, maxLength);
    }
}
