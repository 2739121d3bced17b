using System.Text;
using Bot.Articles.Normalising;

namespace Bot.Articles.Summarising;

/// <summary>Chooses whole sentences of an article, verbatim, that stand for it.</summary>
internal static class Summariser
{
    /// <summary>The length of an alert's summary, in UTF-16 units.</summary>
    public const int AlertLength = 280;

    /// <summary>The length up to which a long first sentence stands alone, whole.</summary>
    public const int LoneSentenceLength = 350;

    private const int MostSentences = 3;

    /// <summary>
    /// One to three whole sentences from the start, together at most <paramref name="maxLength"/> long. A longer first sentence stands
    /// alone, cut at a word with an ellipsis only beyond a quarter more than the length. Empty for an article without text.
    /// </summary>
    public static string Summarise(string headline, IReadOnlyList<string> paragraphs, string language, int maxLength = AlertLength)
    {
        var summary = new StringBuilder();
        var count = 0;
        foreach (var sentence in paragraphs.SelectMany(paragraph => SentenceSplitter.Split(paragraph, language)))
        {
            if (count == 0)
                summary.Append(CleanText.Shorten(sentence, maxLength * LoneSentenceLength / AlertLength));
            else if (summary.Length + 1 + sentence.Length <= maxLength)
                summary.Append(' ').Append(sentence);
            else
                break;
            if (++count == MostSentences)
                break;
        }

        return summary.ToString();
    }
}
