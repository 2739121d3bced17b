namespace Bot.Stories.Versions;

/// <summary>What a message about a story says of the story's past, beside its newest text.</summary>
/// <param name="UpdatedAt">When the last routine update came (UTC), unless a correction came after it.</param>
/// <param name="Correction">The last correction.</param>
/// <param name="Also">Who else reports it, in the order of their coming.</param>
internal sealed record StoryMarks(DateTimeOffset? UpdatedAt, CorrectionMark? Correction, IReadOnlyList<string> Also)
{
    /// <summary>Nothing to say.</summary>
    public static StoryMarks None { get; } = new(UpdatedAt: null, Correction: null, Also: []);
}
