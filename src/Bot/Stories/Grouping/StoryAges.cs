namespace Bot.Stories.Grouping;

/// <summary>The stories of the window in the order in which an article last joined them; each stands in it once.</summary>
internal sealed class StoryAges
{
    private StoryGroup? _latest;

    /// <summary>The story that no article has joined for the longest.</summary>
    public StoryGroup? Oldest { get; private set; }

    /// <summary>An article joined the story, or began it.</summary>
    public void Renew(StoryGroup story)
    {
        if (story == _latest)
            return;
        Remove(story);
        story.Before = _latest;
        if (_latest is null)
            Oldest = story;
        else
            _latest.After = story;
        _latest = story;
    }

    /// <summary>Takes a story out, if it is in.</summary>
    public void Remove(StoryGroup story)
    {
        if (story.Before is { } before)
            before.After = story.After;
        else if (story == Oldest)
            Oldest = story.After;
        if (story.After is { } after)
            after.Before = story.Before;
        else if (story == _latest)
            _latest = story.Before;
        (story.Before, story.After) = (null, null);
    }
}
