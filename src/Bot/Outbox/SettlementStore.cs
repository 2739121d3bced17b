using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Writes what became of claimed rows. A row that another owner has taken meanwhile is left alone.</summary>
internal static class SettlementStore
{
    /// <summary>By far the most frequent end has the shortest statement.</summary>
    private const string Send =
        """
        UPDATE outbox SET state = 2, message_id = @message, settled_at = @now, reason = NULL, content = NULL
        WHERE outbox_id = @id AND state = 1 AND epoch = @epoch
        """;

    private const string Finish =
        """
        UPDATE outbox
        SET state = @state, message_id = COALESCE(@message, message_id), carried_by = @carrier, settled_at = @now, reason = @reason,
            attempts = attempts + @attempts, ambiguous = ambiguous + @ambiguous,
            content = CASE WHEN @state IN (2, 3) THEN NULL ELSE content END
        WHERE outbox_id = @id AND state = 1 AND epoch = @epoch
        """;

    private const string PutBack =
        """
        UPDATE outbox
        SET state = 0, epoch = NULL, due_at = COALESCE(@due, due_at), reason = COALESCE(@reason, reason),
            attempts = attempts + @attempts, ambiguous = ambiguous + @ambiguous,
            paid = CASE WHEN @free THEN 0 ELSE paid END,
            kind = CASE WHEN @digest THEN 2 ELSE kind END, lane = CASE WHEN @digest THEN 3 ELSE lane END
        WHERE outbox_id = @id AND state = 1 AND epoch = @epoch
        """;

    /// <summary>Settles the rows. Needs the writer's connection.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="settlements">What became of each.</param>
    /// <param name="epoch">The owner's.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static void Write(SqliteConnection connection, IReadOnlyList<Settlement> settlements, long epoch, long now)
    {
        using var send = new PreparedCommand(connection, Send, "@message", "@now", "@id", "@epoch");
        using var finish = new PreparedCommand(connection, Finish, "@state", "@message", "@carrier", "@now", "@reason", "@attempts", "@ambiguous", "@id", "@epoch");
        using var putBack = new PreparedCommand(connection, PutBack, "@due", "@reason", "@attempts", "@ambiguous", "@digest", "@free", "@id", "@epoch");
        var messages = 0;
        foreach (var it in settlements)
        {
            if (it is { State: MessageState.Sent, CarriedBy: null, MessageId: not null })
                messages++;
            if (it is { State: MessageState.Sent, CarriedBy: null })
                send.Execute(it.MessageId, now, it.OutboxId, epoch);
            else if (it.State == MessageState.Pending)
                putBack.Execute(it.DueAt, it.Reason, it.Attempts, it.Ambiguous, it.ToDigest, it.ToFree, it.OutboxId, epoch);
            else
                finish.Execute((int)it.State, it.MessageId, it.CarriedBy, now, it.Reason, it.Attempts, it.Ambiguous, it.OutboxId, epoch);
        }

        if (messages > 0)
            SentByHour.Add(connection, messages, now);
    }
}
