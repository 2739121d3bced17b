using Bot.Outbox;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Keeps what readers will see, once for each language, when a broadcast or a change begins. Needs the writer's connection.</summary>
internal sealed class BroadcastContents(OutboxStore outbox, BroadcastRenderer renderer, TextCatalogue texts)
{
    private const string Default = "en";

    /// <summary>Makes the contents. Of two changes of the same messages the later one counts: the earlier is stopped.</summary>
    public void Make(SqliteConnection connection, Broadcast broadcast, DateTimeOffset at)
    {
        var draft = broadcast.Draft();
        SharedContents? answers = null;
        SharedContents contents;
        switch (broadcast.Purpose)
        {
            case BroadcastPurpose.Correction:
                contents = Keep(connection, wording => Edit(renderer.Render(broadcast.Kind, draft, draft.SentAt ?? at, wording, at)));
                answers = Keep(connection, wording => BroadcastRenderer.CorrectedAnswer(draft, wording));
                break;
            case BroadcastPurpose.Withdrawal:
                contents = Keep(connection, wording => renderer.Withdrawn(draft, at, wording));
                answers = Keep(connection, renderer.WithdrawnAnswer);
                break;
            default:
                contents = Keep(connection, wording => renderer.Render(broadcast.Kind, draft, at, wording));
                break;
        }

        BroadcastStore.SetContents(connection, broadcast.BroadcastId, contents, answers);
        if (broadcast.ParentId is { } parentId)
            StopOthers(connection, parentId, broadcast.BroadcastId);
    }

    private static void StopOthers(SqliteConnection connection, long parentId, long except)
    {
        foreach (var change in BroadcastStore.ChangesOf(connection, parentId))
        {
            if (change.BroadcastId != except)
                BroadcastStore.Move(connection, change.BroadcastId, BroadcastState.Stopping, BroadcastState.Sending, BroadcastState.Delivering, BroadcastState.Paused);
        }
    }

    /// <summary>An edit changes the caption; the picture stays.</summary>
    private static MessageContent Edit(MessageContent content) => content with { FromChatId = null, TargetMessageId = null };

    private SharedContents Keep(SqliteConnection connection, Func<Wording, MessageContent> render)
    {
        var keys = texts.Languages.ToDictionary(language => language, language => outbox.AddContent(connection, render(texts.For(language))), StringComparer.Ordinal);
        return new SharedContents(keys.GetValueOrDefault(Default, keys.Values.First()), keys);
    }
}
