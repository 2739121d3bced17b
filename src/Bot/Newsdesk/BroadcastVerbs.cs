namespace Bot.Newsdesk;

/// <summary>The first words of the actions on a broadcast's buttons; each takes its key.</summary>
internal static class BroadcastVerbs
{
    public const string Send = "bc-send";
    public const string Cancel = "bc-cancel";
    public const string Pause = "bc-pause";
    public const string Continue = "bc-continue";
    public const string Stop = "bc-stop";

    public static IReadOnlyList<string> All { get; } = [Send, Cancel, Pause, Continue, Stop];

    /// <summary>Joins a verb and a broadcast.</summary>
    public static string Of(string verb, long broadcastId) => $"{verb} {broadcastId}";
}
