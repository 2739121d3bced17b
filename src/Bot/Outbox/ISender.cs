namespace Bot.Outbox;

/// <summary>Carries a parcel to Telegram. It never retries: the pump owns that.</summary>
internal interface ISender
{
    /// <summary>Sends the parcel's message once and says what became of it. Throws only for a defect of ours or a cancelled wait.</summary>
    Task<SendResult> SendAsync(Parcel parcel, CancellationToken cancellationToken);
}
