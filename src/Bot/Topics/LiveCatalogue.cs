namespace Bot.Topics;

/// <summary>The catalogue that holds now. Every reader takes it anew from here; an edit of the topic files replaces it whole.</summary>
internal sealed class LiveCatalogue
{
    private volatile TopicCatalogue _current = TopicCatalogue.Empty;

    /// <summary>The topics that hold now; never changes itself.</summary>
    public TopicCatalogue Current => _current;

    /// <summary>Lets another reading hold from now on.</summary>
    public void Replace(TopicCatalogue catalogue) => _current = catalogue;
}
