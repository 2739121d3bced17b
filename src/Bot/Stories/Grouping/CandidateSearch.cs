using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>Finds the stories that may resemble an article, by its rarest terms first and with a bounded effort, however many stories there are.</summary>
internal sealed class CandidateSearch
{
    /// <summary>Stories that are compared in full.</summary>
    private const int Most = 32;

    /// <summary>Places looked at in the lists of terms.</summary>
    private const int Effort = 3_000;

    private readonly Dictionary<int, float> _found = [];

    /// <summary>The likeliest stories, best first.</summary>
    /// <param name="article">Terms times rarity, of length one.</param>
    /// <param name="postings">Which stories use a term.</param>
    /// <param name="stories">The stories of the window.</param>
    /// <param name="rarity">What is known of terms.</param>
    public IReadOnlyList<StoryGroup> Find(StoryTerm[] article, Postings postings, Dictionary<int, StoryGroup> stories, TermRarity rarity)
    {
        _found.Clear();
        var left = Effort;
        foreach (var term in article.OrderBy(term => rarity.Met(term.Key)).ThenBy(term => term.Key))
        {
            var slots = postings.Of(term.Key);
            if (left < slots.Length)
                break;
            left -= slots.Length;
            foreach (var slot in slots)
                CollectionsMarshal.GetValueRefOrAddDefault(_found, slot, out _) += term.Weight * term.Weight;
        }

        var best = new PriorityQueue<StoryGroup, (float Worth, int Slot)>(Most + 1);
        foreach (var (slot, worth) in _found)
        {
            if (!stories.TryGetValue(slot, out var story) || story.StandsAlone)
                continue;
            if (best.Count < Most)
                best.Enqueue(story, (worth, slot));
            else if (best.TryPeek(out _, out var least) && (worth, slot).CompareTo(least) > 0)
                best.DequeueEnqueue(story, (worth, slot));
        }

        return [.. best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];
    }
}
