namespace Bot.Outbox;

/// <summary>Sends through a sender and turns whatever it throws into a result, so that one bad message stops no other.</summary>
internal sealed class Courier(ISender sender, ILogger log)
{
    /// <summary>Sends the parcel once. Never throws.</summary>
    /// <param name="parcel">What to send.</param>
    /// <param name="hurry">Gives the answer up: the bot is stopping.</param>
    public async Task<SendResult> SendAsync(Parcel parcel, CancellationToken hurry)
    {
        try
        {
            return await sender.SendAsync(parcel, hurry);
        }
        catch (OperationCanceledException)
        {
            return new SendResult(Outcome.Ambiguous) { Reason = "the bot stopped before the answer came" };
        }
        catch (Exception exception)
        {
            log.Defect(parcel.First.OutboxId, exception);
            return new SendResult(Outcome.Refused) { Reason = "it could not be prepared: see the log" };
        }
    }
}
