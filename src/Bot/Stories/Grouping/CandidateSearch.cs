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

    /// <summary>The likeliest stories, best first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="postings">Which stories use a term.</param>
    /// <param name="stories">The stories of the window.</param>
    public IReadOnlyList<StoryGroup> Find(WeighedTerms article, Postings postings, Dictionary<int, StoryGroup> stories)
    {
        Gather(article, postings);
        var best = new PriorityQueue<int, (float Worth, int Slot)>(Most + 1);
        foreach (var (slot, worth) in _found)
        {
            if (best.Count < Most)
                best.Enqueue(slot, (worth, slot));
            else if (best.TryPeek(out _, out var least) && (worth, slot).CompareTo(least) > 0)
                best.DequeueEnqueue(slot, (worth, slot));
        }

        return [.. best.UnorderedItems
            .OrderByDescending(item => item.Priority)
            .Select(item => stories.GetValueOrDefault(item.Element))
            .OfType<StoryGroup>()
            .Where(story => !story.StandsAlone)];
    }

    private void Gather(WeighedTerms article, Postings postings)
    {
        _found.Clear();
        var terms = article.Terms;
        Span<(int Uses, ulong Key, int Place)> order = stackalloc (int, ulong, int)[terms.Length];
        for (var place = 0; place < terms.Length; place++)
            order[place] = (postings.Of(terms[place].Key).Count, terms[place].Key, place);
        order.Sort();
        var left = Effort;
        foreach (var (uses, key, place) in order)
        {
            if (left < uses)
                break;
            left -= uses;
            var share = article.Share(place);
            var slots = postings.Of(key);
            for (var at = 0; at < slots.Count; at++)
                CollectionsMarshal.GetValueRefOrAddDefault(_found, slots[at], out _) += share;
        }
    }
}
