namespace Bot.Chat;

/// <summary>An update that waits in the inbox.</summary>
internal sealed record InboxItem
{
    /// <summary>Telegram's <c>update_id</c>.</summary>
    public long UpdateId { get; init; }

    public long ChatId { get; init; }

    /// <summary>The update as Telegram sent it.</summary>
    public string Payload { get; init; } = "";

    /// <summary>How often handling it has failed.</summary>
    public int Attempts { get; init; }
}
