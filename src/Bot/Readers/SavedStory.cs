namespace Bot.Readers;

/// <summary>A story that a destination keeps, with what is needed to show it once its articles are gone.</summary>
internal sealed record SavedStory
{
    public long StoryId { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long SavedAt { get; init; }

    /// <summary>As it stood when the story was saved; empty: the story was withdrawn and is gone.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Who told it; null where that was not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it can be read.</summary>
    public string Link { get; init; } = "";

    /// <summary>Not to be shown from this instant on (Unix milliseconds); null: it may stay.</summary>
    public long? ExpiresAt { get; init; }
}
