namespace Bot.Outbox;

/// <summary>What became of a parcel.</summary>
/// <param name="Outcome">The category the pump acts on.</param>
internal sealed record SendResult(Outcome Outcome)
{
    /// <summary>Telegram's id of the new message; null for calls that make none.</summary>
    public int? MessageId { get; init; }

    /// <summary>How many of the parcel's messages it carried, from the first; the rest stay in the outbox.</summary>
    public int Carried { get; init; } = int.MaxValue;

    /// <summary>For <see cref="Outcome.RetryAfter"/>: the wait asked for.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>For <see cref="Outcome.ChatMoved"/>: the id the chat has now.</summary>
    public long MovedTo { get; init; }

    /// <summary>Telegram's words, for admins.</summary>
    public string? Reason { get; init; }
}
