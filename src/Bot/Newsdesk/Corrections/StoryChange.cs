namespace Bot.Newsdesk.Corrections;

/// <summary>A correction or a withdrawal of a story, prepared by an admin.</summary>
internal sealed record StoryChange
{
    public long ChangeId { get; init; }

    public long StoryId { get; init; }

    /// <summary>What was wrong, for readers; null: the story is withdrawn.</summary>
    public string? Note { get; init; }
}
