namespace Bot.Newsdesk.Broadcasts;

/// <summary>The first words of the actions on a broadcast's buttons; each takes its key.</summary>
internal static class BroadcastVerbs
{
    public const string Send = "bc-send";

    /// <summary>Sends at the paid rate.</summary>
    public const string Fast = "bc-fast";

    /// <summary>Asks the other admins to send it.</summary>
    public const string Ask = "bc-ask";

    /// <summary>Makes breaking news a service notice, or the other way round.</summary>
    public const string Kind = "bc-kind";

    /// <summary>Sends it to the admins only.</summary>
    public const string Rehearse = "bc-rehearse";
    public const string Cancel = "bc-cancel";
    public const string Pause = "bc-pause";
    public const string Continue = "bc-continue";
    public const string Stop = "bc-stop";

    /// <summary>Ends the pause after the first wave.</summary>
    public const string Rest = "bc-rest";

    /// <summary>Asks for a new text.</summary>
    public const string Correct = "bc-correct";
    public const string Withdraw = "bc-withdraw";

    /// <summary>Lists the chats it did not reach; takes a page too.</summary>
    public const string Failed = "bc-failed";

    public static IReadOnlyList<string> All { get; } =
        [Send, Fast, Ask, Kind, Rehearse, Cancel, Pause, Continue, Stop, Rest, Correct, Withdraw, Failed];

    /// <summary>Joins a verb and a broadcast.</summary>
    public static string Of(string verb, long broadcastId) => $"{verb} {broadcastId}";
}
