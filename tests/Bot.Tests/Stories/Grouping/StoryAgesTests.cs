using Bot.Stories.Grouping;

namespace Bot.Tests.Stories.Grouping;

public sealed class StoryAgesTests
{
    private readonly StoryAges _ages = new();
    private readonly StoryGroup[] _stories = [.. Enumerable.Range(0, 4).Select(slot => new StoryGroup(slot, "en", new Coverage()))];

    [Fact]
    public void The_story_that_rested_longest_is_the_oldest()
    {
        foreach (var story in (int[])[0, 1, 2, 3, 1, 0, 3])
            _ages.Renew(_stories[story]);
        Assert.Equal([2, 1, 0, 3], Emptied());
        _ages.Renew(_stories[2]);
        Assert.Equal([2], Emptied());
    }

    [Fact]
    public void A_story_leaves_from_anywhere()
    {
        foreach (var story in _stories)
            _ages.Renew(story);
        _ages.Remove(_stories[3]);
        _ages.Remove(_stories[1]);
        _ages.Remove(_stories[1]);
        _ages.Renew(_stories[3]);
        Assert.Equal([0, 2, 3], Emptied());
    }

    private List<int> Emptied()
    {
        var slots = new List<int>();
        while (_ages.Oldest is { } oldest)
        {
            slots.Add(oldest.Slot);
            _ages.Remove(oldest);
        }

        return slots;
    }
}
