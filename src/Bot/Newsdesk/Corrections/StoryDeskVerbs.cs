namespace Bot.Newsdesk.Corrections;

/// <summary>The first words of the actions on a change's buttons; each takes its key.</summary>
internal static class StoryDeskVerbs
{
    public const string Do = "sd-do";
    public const string Cancel = "sd-cancel";

    public static IReadOnlyList<string> All { get; } = [Do, Cancel];

    /// <summary>Joins a verb and a change.</summary>
    public static string Of(string verb, long changeId) => $"{verb} {changeId}";
}
