using Bot.Articles;

namespace Bot.Stories.Versions;

/// <summary>How the headlines of two versions differ.</summary>
/// <param name="ChangesFact">A number or a name gave way to another in the same place of much the same headline.</param>
/// <param name="Shown">The words that changed; null where none did, or where the headline was written anew.</param>
internal sealed record HeadlineDifference(bool ChangesFact, HeadlineChange? Shown)
{
    /// <summary>Less in common than this share of the longer one, and it is another headline.</summary>
    private const double SameHeadline = 0.6;

    private const int MostShown = 10;

    private static readonly string[] Inflecting = ["uk", "ru", "pl", "cs", "sk", "bg", "sr", "hr", "lt", "lv", "be"];

    /// <summary>Compares them.</summary>
    public static HeadlineDifference Of(Article before, Article after)
    {
        if (before.Headline == after.Headline)
            return new HeadlineDifference(ChangesFact: false, Shown: null);
        var names = new BodyNames(before, after);
        var (old, now) = (HeadlineWords.Of(before, names), HeadlineWords.Of(after, names));
        var inflects = Inflecting.Contains(after.Language);
        var pairs = Pairs(old, now, inflects);
        if (pairs.Count < SameHeadline * Math.Max(old.Count, now.Count))
            return new HeadlineDifference(ChangesFact: false, Shown: null);
        var gaps = Gaps(pairs, old.Count, now.Count);
        return new HeadlineDifference(!HeadlineWords.IsLive(after.Headline) && gaps.Any(gap => IsFact(old, now, gap.Old, gap.New, inflects)), Show(old, now, gaps));
    }

    private static bool IsFact(IReadOnlyList<HeadlineWord> old, IReadOnlyList<HeadlineWord> now, Range oldGap, Range newGap, bool inflects)
    {
        // A word that only moved is not a fact that changed.
        var gone = Slice(old, oldGap).Where(word => !now.Any(other => other.IsSameAs(word, inflects))).ToList();
        var come = Slice(now, newGap).Where(word => !old.Any(other => other.IsSameAs(word, inflects))).ToList();
        return (gone.Exists(word => word.Number is not null) && come.Exists(word => word.Number is not null))
            || (gone.Exists(word => word.IsName) && come.Exists(word => word.IsName));
    }

    private static HeadlineChange? Show(IReadOnlyList<HeadlineWord> old, IReadOnlyList<HeadlineWord> now, IReadOnlyList<(Range Old, Range New)> gaps)
    {
        if (gaps.Count == 0)
            return null;
        var was = Slice(old, gaps[0].Old.Start..gaps[^1].Old.End);
        var isNow = Slice(now, gaps[0].New.Start..gaps[^1].New.End);
        return was.Count is 0 or > MostShown || isNow.Count is 0 or > MostShown ? null : new HeadlineChange(Print(was), Print(isNow));
    }

    private static string Print(IEnumerable<HeadlineWord> words) => string.Join(' ', words.Select(word => word.Text)).Trim(' ', ',', ';', ':', '.');

    private static List<HeadlineWord> Slice(IReadOnlyList<HeadlineWord> words, Range range) => [.. words.Take(range)];

    /// <summary>The stretches between the words in common that are not empty on both sides.</summary>
    private static List<(Range Old, Range New)> Gaps(IReadOnlyList<(int Old, int New)> pairs, int oldCount, int newCount)
    {
        List<(Range, Range)> gaps = [];
        var (old, now) = (0, 0);
        foreach (var pair in pairs.Append((Old: oldCount, New: newCount)))
        {
            if (pair.Old > old || pair.New > now)
                gaps.Add((old..pair.Old, now..pair.New));
            (old, now) = (pair.Old + 1, pair.New + 1);
        }

        return gaps;
    }

    /// <summary>The longest run of words that both have in the same order (a headline has at most some dozens).</summary>
    private static List<(int Old, int New)> Pairs(IReadOnlyList<HeadlineWord> old, IReadOnlyList<HeadlineWord> now, bool inflects)
    {
        var longest = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
                longest[i, j] = old[i].IsSameAs(now[j], inflects) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        List<(int, int)> pairs = [];
        for (var (i, j) = (0, 0); i < old.Count && j < now.Count;)
        {
            if (old[i].IsSameAs(now[j], inflects))
                pairs.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }
}
