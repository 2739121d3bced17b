using Bot.Readers;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>What a call's end changes beyond the rows it carried: written in the same transaction as they.</summary>
internal static class Consequences
{
    /// <summary>Returns what to write, or null where nothing changes.</summary>
    /// <param name="parcel">What was sent.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <param name="mayLoseChat">Whether a chat that is gone may be suspended.</param>
    public static Action<SqliteConnection>? Of(Parcel parcel, SendResult result, long now, bool mayLoseChat)
    {
        var chatId = parcel.ChatId;
        var reason = result.Reason ?? "refused";
        return result.Outcome switch
        {
            Outcome.ChatGone when mayLoseChat => connection => ReaderStore.Suspend(connection, chatId, reason),
            Outcome.ChatRefused when mayLoseChat => connection => ChatLifecycle.CountRefusal(connection, chatId, reason, now),
            Outcome.ChatMoved => connection => ChatLifecycle.Move(connection, chatId, result.MovedTo, now),
            Outcome.RetryAfter => connection => PauseStore.Set(connection, chatId, now + (long)result.Wait.TotalMilliseconds),
            Outcome.Sent when parcel.First.Attempts > 0 => connection => ChatLifecycle.ClearRefusals(connection, chatId),
            _ => null,
        };
    }
}
