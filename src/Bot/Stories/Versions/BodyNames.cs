using System.Text.RegularExpressions;
using Bot.Articles;

namespace Bot.Stories.Versions;

/// <summary>Which words the texts of articles use as names: with a capital inside a sentence, and never without.</summary>
internal sealed partial class BodyNames
{
    /// <summary>Letters read of each article; what a headline names stands at the beginning.</summary>
    private const int Read = 6000;

    private readonly HashSet<string> _capital = [];
    private readonly HashSet<string> _small = [];

    public BodyNames(params ReadOnlySpan<Article> articles)
    {
        foreach (var article in articles)
        {
            var left = Read;
            foreach (var paragraph in article.Paragraphs.TakeWhile(_ => left > 0))
            {
                Note(paragraph[..Math.Min(paragraph.Length, left)]);
                left -= paragraph.Length;
            }
        }
    }

    /// <summary>The texts use it as a name. Takes a word's folded form.</summary>
    public bool Knows(string key) => _capital.Contains(key) && !_small.Contains(key);

    /// <summary>The texts use it without a capital.</summary>
    public bool IsCommon(string key) => _small.Contains(key);

    private void Note(string text)
    {
        var inside = false;
        foreach (var match in Piece().EnumerateMatches(text))
        {
            var piece = text.AsSpan(match.Index, match.Length);
            if (!char.IsLetter(piece[0]))
            {
                inside = inside && piece.IndexOfAny(".!?…:\"“”«»") < 0;
                continue;
            }

            if (!char.IsUpper(piece[0]))
                _small.Add(HeadlineWords.Folded(piece.ToString()));
            else if (inside)
                _capital.Add(HeadlineWords.Folded(piece.ToString()));
            inside = true;
        }
    }

    /// <summary>A word, or what stands between two.</summary>
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{N}-]*|[^\p{L}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Piece();
}
