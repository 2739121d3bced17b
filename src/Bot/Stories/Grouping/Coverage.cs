namespace Bot.Stories.Grouping;

/// <summary>Stories that are related: developments and sides of one event.</summary>
internal sealed class Coverage
{
    private Centroid? _centroid;
    private bool _isOwn;
    private Coverage? _into;

    /// <summary>The coverage's key: that of its first story; 0 until that has a row.</summary>
    public long CoverageId { get; set; }

    /// <summary>How many of its stories the window holds.</summary>
    public int StoriesInWindow { get; set; }

    /// <summary>What all its articles have in common.</summary>
    public Centroid Centroid => _centroid ?? throw new InvalidOperationException("The coverage has no story yet.");

    /// <summary>The coverage it is part of now: itself, unless another took it in.</summary>
    public Coverage Whole => _into?.Whole ?? this;

    /// <summary>Takes a story in, before its first article is added. While there is one only, both share what they have in common.</summary>
    public void Add(StoryGroup story)
    {
        StoriesInWindow++;
        if (_centroid is null)
            _centroid = story.Centroid;
        else
            Own();
    }

    /// <summary>Adds the terms of an article that was added to one of its stories.</summary>
    public void Add(ReadOnlySpan<StoryTerm> terms)
    {
        if (_isOwn)
            Centroid.Add(terms);
    }

    /// <summary>Takes in another: they turned out to be about one event.</summary>
    public void TakeIn(Coverage other)
    {
        Own();
        Centroid.Add(other.Centroid);
        StoriesInWindow += other.StoriesInWindow;
        other._into = this;
    }

    private void Own()
    {
        if (!_isOwn)
            _centroid = Centroid.Copy();
        _isOwn = true;
    }
}
