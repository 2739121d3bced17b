using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>Finds the stories that may resemble an article, by its rarest terms first and with a bounded effort, however many stories there are.</summary>
internal sealed class CandidateSearch
{
    /// <summary>Stories that are compared in full.</summary>
    private const int Most = 32;

    /// <summary>Places looked at in the lists of terms.</summary>
    private const int Effort = 2_000;

    private readonly Dictionary<int, float> _found = [];
    private readonly (float Worth, int Slot)[] _best = new (float, int)[Most];

    /// <summary>The likeliest stories, best first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="postings">Which stories use a term.</param>
    /// <param name="stories">The stories of the window.</param>
    public IReadOnlyList<StoryGroup> Find(WeighedTerms article, Postings postings, NumberedPages<StoryGroup> stories)
    {
        Gather(article, postings);
        var count = 0;
        foreach (var (slot, worth) in _found)
            count = Keep((worth, slot), count);
        var best = new List<StoryGroup>(count);
        foreach (var (_, slot) in _best.AsSpan(0, count))
        {
            if (stories.Of(slot) is { StandsAlone: false } story)
                best.Add(story);
        }

        return best;
    }

    /// <summary>Puts one in its place among the best, where it is one; returns how many they are.</summary>
    private int Keep((float Worth, int Slot) one, int count)
    {
        if (count == Most && one.CompareTo(_best[^1]) < 0)
            return count;
        var place = count == Most ? Most - 1 : count;
        for (; place > 0 && one.CompareTo(_best[place - 1]) > 0; place--)
            _best[place] = _best[place - 1];
        _best[place] = one;
        return Math.Min(count + 1, Most);
    }

    private void Gather(WeighedTerms article, Postings postings)
    {
        _found.Clear();
        var terms = article.Terms;
        Span<(int Uses, uint Key, int Place)> order = stackalloc (int, uint, int)[terms.Length];
        for (var place = 0; place < terms.Length; place++)
            order[place] = (postings.Of(terms[place].Key).Length, terms[place].Key, place);
        order.Sort();
        var left = Effort;
        foreach (var (uses, key, place) in order)
        {
            if (left < uses)
                break;
            left -= uses;
            var share = article.Share(place);
            foreach (var slot in postings.Of(key))
                CollectionsMarshal.GetValueRefOrAddDefault(_found, slot, out _) += share;
        }
    }
}
