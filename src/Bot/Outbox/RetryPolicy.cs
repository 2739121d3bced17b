namespace Bot.Outbox;

/// <summary>Decides what becomes of a parcel's rows from what became of its send. The only place that knows retries.</summary>
internal static class RetryPolicy
{
    /// <summary>Failures after which a row whose chat refuses it goes to the dead letters.</summary>
    public const int MostAttempts = 8;

    /// <summary>A send of unknown end is tried once more, after this.</summary>
    public static readonly TimeSpan AmbiguousWait = TimeSpan.FromSeconds(30);

    /// <summary>Returns one settlement for each of the parcel's rows.</summary>
    /// <param name="parcel">What was sent.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <param name="chance">A random number from 0 to 1, which spreads retries.</param>
    /// <param name="mayLoseChat">False while so many chats vanish that it must be Telegram's doing: then they are tried again later.</param>
    public static Settlement[] Decide(Parcel parcel, SendResult result, long now, double chance, bool mayLoseChat)
    {
        var settlements = new Settlement[parcel.Messages.Count];
        for (var i = 0; i < settlements.Length; i++)
        {
            var message = parcel.Messages[i];
            if (i >= result.Carried)
                settlements[i] = Settlement.Back(message.OutboxId);
            else if (result.Outcome == Outcome.Sent)
                settlements[i] = Settlement.Sent(message.OutboxId, result.MessageId, i == 0 ? null : parcel.First.OutboxId);
            else
                settlements[i] = Decide(message, result, now, chance, mayLoseChat, settlements.Length == 1);
        }

        return settlements;
    }

    private static Settlement Decide(ClaimedMessage message, SendResult result, long now, double chance, bool mayLoseChat, bool alone)
    {
        var id = message.OutboxId;
        var reason = result.Reason;
        // What is to leave as plain text stays so through any further wait.
        var waiting = message.Plain ? null : reason;
        return result.Outcome switch
        {
            Outcome.RetryAfter => Settlement.Back(id, After(now, result.Wait + (chance * TimeSpan.FromMilliseconds(200)))) with { Reason = waiting },
            Outcome.ChatGone when mayLoseChat => Settlement.Cancelled(id, reason ?? "the chat is gone"),
            Outcome.ChatGone or Outcome.ChatRefused => message.Attempts + 1 >= MostAttempts
                ? Dead(id, reason)
                : Again(id, After(now, Backoff.ForChat(message.Attempts, chance)), waiting),
            Outcome.ChatMoved or Outcome.Unreachable or Outcome.Unauthorized => Settlement.Back(id) with { Reason = waiting },
            Outcome.PaidRefused => Settlement.Back(id) with { ToFree = true, Reason = waiting },
            Outcome.Unparsable when !message.Plain => Again(id, now, Settlement.PlainNext),
            Outcome.Ambiguous when message.Ambiguous == 0 =>
                Settlement.Back(id, After(now, AmbiguousWait + (chance * AmbiguousWait))) with { Ambiguous = 1, Reason = waiting },
            Outcome.Ambiguous => new Settlement(id, MessageState.Unsure) { Ambiguous = 1, Reason = reason },
            Outcome.TargetGone or Outcome.Void => Settlement.Cancelled(id, reason ?? "nothing to show"),
            // One bad message must not take the others with it: they are tried again, each alone.
            _ when !alone => Again(id, now, reason),
            _ => Dead(id, reason),
        };
    }

    private static Settlement Again(long id, long dueAt, string? reason) => Settlement.Back(id, dueAt) with { Attempts = 1, Reason = reason };

    private static Settlement Dead(long id, string? reason) => new(id, MessageState.Dead) { Attempts = 1, Reason = reason };

    private static long After(long now, TimeSpan wait) => now + (long)Math.Ceiling(wait.TotalMilliseconds);
}
