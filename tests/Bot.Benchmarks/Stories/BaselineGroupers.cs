using System.Numerics;
using Bot.Articles.Languages;

namespace Bot.Benchmarks.Stories;

/// <summary>What is commonly done instead: equal headlines, and SimHash of the headline's words within three bits.</summary>
internal static class BaselineGroupers
{
    private const int Bits = 64;
    private const int Near = 3;

    /// <summary>Groups of headlines equal but for case and signs.</summary>
    public static IReadOnlyList<string> EqualTitles(IReadOnlyList<LabelledHeadline> headlines) =>
        [.. headlines.Select(headline => string.Join(' ', Words(headline)))];

    /// <summary>Each joins the first before it whose hash differs in at most three bits of 64.</summary>
    public static IReadOnlyList<int> SimHash(IReadOnlyList<LabelledHeadline> headlines)
    {
        var leaders = new List<ulong>();
        var groups = new List<int>();
        foreach (var headline in headlines)
        {
            var hash = Hash(Words(headline));
            var group = leaders.FindIndex(leader => BitOperations.PopCount(leader ^ hash) <= Near);
            if (group < 0)
            {
                group = leaders.Count;
                leaders.Add(hash);
            }

            groups.Add(group);
        }

        return groups;
    }

    private static IEnumerable<string> Words(LabelledHeadline headline) =>
        WordCutter.Cut(headline.Article.Headline).Select(word => word.ToLowerInvariant());

    private static ulong Hash(IEnumerable<string> words)
    {
        var votes = new int[Bits];
        foreach (var word in words)
        {
            var hash = Bot.Stories.Grouping.TermKey.Of(word);
            for (var bit = 0; bit < Bits; bit++)
                votes[bit] += (hash >> bit & 1) == 1 ? 1 : -1;
        }

        return votes.Select((vote, bit) => vote > 0 ? 1UL << bit : 0).Aggregate(0UL, (all, one) => all | one);
    }
}
