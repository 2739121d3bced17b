namespace Bot.Stories.Grouping;

/// <summary>What an article is compared by.</summary>
internal sealed record ArticleTerms
{
    /// <summary>In order of their keys, each once.</summary>
    public required StoryTerm[] Terms { get; init; }

    /// <summary>Keys of the names of headline and lead.</summary>
    public required uint[] Names { get; init; }

    /// <summary>The numbers of the headline.</summary>
    public required double[] Numbers { get; init; }

    /// <summary>The article's language.</summary>
    public required string Language { get; init; }

    /// <summary>It gathers many events, or says too little to tell which: it stands alone.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>There is text enough for the language to be certain.</summary>
    public bool IsLong { get; init; }
}
