using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>What can be done with a broadcast that was sent: a correction or a withdrawal. Presses run inside the writer's transaction.</summary>
internal sealed class ChangePresses(Database database, BroadcastSurvey survey, BroadcastPost post, TextCatalogue texts)
{
    /// <summary>How long an admin has to write the corrected text.</summary>
    public static readonly TimeSpan WritingLasts = TimeSpan.FromMinutes(30);

    /// <summary>Asks for the new text; the admin answers the message that asks.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="press">The press.</param>
    /// <param name="messages">How many messages can be changed.</param>
    public IReadOnlyList<Answer> AskText(SqliteConnection connection, Press press, long messages)
    {
        if (messages == 0 || !CanChange(connection, press.Broadcast))
            return [press.Over()];
        var id = Add(connection, press, BroadcastPurpose.Correction, BroadcastState.Unwritten, messages, WritingLasts);
        var key = $"bc{id}.text.{press.Word.Destination.DestinationId}";
        var html = press.Wording.Html(ChangeTexts.AskText, ("expires", press.Wording.Duration(WritingLasts))).Html;
        var cancel = new Button(press.Wording.Plain(ButtonTexts.Cancel), BroadcastVerbs.Of(BroadcastVerbs.Cancel, id));
        post.Say(connection, MessageKind.Reply, press.Word.Destination.DestinationId, key, new MessageContent { Html = html, Buttons = [[cancel]] }, press.Word.At);
        BroadcastCards.Set(connection, id, press.Word.Destination.DestinationId, key, previewKey: null);
        return [];
    }

    /// <summary>Shows what withdrawing means, and waits for a press.</summary>
    /// <inheritdoc cref="AskText"/>
    public IReadOnlyList<Answer> AskWithdrawal(SqliteConnection connection, Press press, long messages)
    {
        if (messages == 0 || !CanChange(connection, press.Broadcast))
            return [press.Over()];
        var id = Add(connection, press, BroadcastPurpose.Withdrawal, BroadcastState.Draft, messages, DraftCard.Lasts);
        if (BroadcastStore.Get(connection, id) is { } withdrawal)
            post.Show(connection, withdrawal, press.Word.Destination.DestinationId, press.Word.Chat.Language, press.Word.UpdateId, press.Word.At);
        return [];
    }

    /// <summary>An admin's answer to one of the bot's messages: the corrected text, where that message asked for it. Null where it did not.</summary>
    public Task<Reaction?> ReadTextAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        using var reader = database.OpenReader();
        if (word.RepliedMessageId is not { } messageId || BroadcastCards.Unwritten(reader, word.Destination.DestinationId, messageId) is not { } id)
            return Task.FromResult<Reaction?>(null);
        return Task.FromResult<Reaction?>(new Reaction(connection => TakeText(connection, id, word)));
    }

    private IReadOnlyList<Answer> TakeText(SqliteConnection connection, long id, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        if (BroadcastStore.Get(connection, id) is not { State: BroadcastState.Unwritten } broadcast)
            return [Answer.Say(wording.Html(CardTexts.Over).Html)];
        var written = broadcast with
        {
            State = BroadcastState.Draft,
            PersonId = word.PersonId,
            DraftJson = BroadcastStore.Json(broadcast.Draft() with { Html = word.Html.Trim() }),
            ExpiresAt = (word.At + DraftCard.Lasts).ToUnixTimeMilliseconds(),
        };
        if (!BroadcastStore.Redraft(connection, written, word.At))
            return [Answer.Say(wording.Html(CardTexts.Over).Html)];
        post.Show(connection, written, word.Destination.DestinationId, word.Chat.Language, word.UpdateId, word.At);
        AuditStore.Add(connection, word.PersonId, "correction written", $"{id}", word.At);
        return [];
    }

    /// <summary>Only what was sent, is over, and was not withdrawn.</summary>
    private static bool CanChange(SqliteConnection connection, Broadcast broadcast) =>
        broadcast is { State: BroadcastState.Done, Purpose: BroadcastPurpose.Message }
        && !BroadcastStore.IsWithdrawn(connection, broadcast.BroadcastId);

    private long Add(SqliteConnection connection, Press press, BroadcastPurpose purpose, BroadcastState state, long messages, TimeSpan lasts)
    {
        var parent = press.Broadcast;
        var change = parent.Change(purpose, state, press.Word.PersonId, survey.Reckon(messages), press.Word.At + lasts);
        var id = BroadcastStore.Add(connection, change, press.Word.Destination.DestinationId, press.Word.At);
        AuditStore.Add(connection, press.Word.PersonId, purpose == BroadcastPurpose.Correction ? "correction begun" : "withdrawal begun", $"{id} of {parent.BroadcastId}", press.Word.At);
        return id;
    }
}
