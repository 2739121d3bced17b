using System.ComponentModel.DataAnnotations;

namespace Bot.Hosting.Settings;

/// <summary>How stories that several sources report are told.</summary>
internal sealed class StoryOptions
{
    /// <summary>Seconds a source that joins a story waits for others before sent messages are edited to name them.</summary>
    [Range(0, 3600, ErrorMessage = "Stories:JoiningSeconds must be 0 to 3600.")]
    public int JoiningSeconds { get; set; } = 120;
}
