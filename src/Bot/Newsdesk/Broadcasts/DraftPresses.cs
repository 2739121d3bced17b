using Bot.Outbox;
using Bot.Stories;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Presses on the card of what is not sent yet. All run inside the writer's transaction.</summary>
internal sealed class DraftPresses(
    NewsdeskOptions options,
    AdminHomes admins,
    DraftCard card,
    BroadcastPost post,
    BroadcastContents contents,
    TextCatalogue texts)
{
    /// <summary>Makes breaking news a service notice, or the other way round.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="press">The press.</param>
    /// <param name="recounted">The draft as the other kind; null where it is no draft any more.</param>
    public IReadOnlyList<Answer> ChangeKind(SqliteConnection connection, Press press, Broadcast? recounted)
    {
        var changed = recounted is null ? null : recounted with { ExpiresAt = (press.Word.At + DraftCard.Lasts).ToUnixTimeMilliseconds() };
        if (changed is null || !BroadcastStore.Redraft(connection, changed, press.Word.At))
            return [Ended(press)];
        post.ShowChanged(connection, changed, press.Word);
        Record(connection, press, $"broadcast kind {changed.Kind}");
        return [];
    }

    /// <summary>Sends it, or carries a change out.</summary>
    public IReadOnlyList<Answer> Send(SqliteConnection connection, Press press, bool paid)
    {
        var broadcast = press.Broadcast;
        var state = broadcast.State;
        if (state is not (BroadcastState.Draft or BroadcastState.Asked) || (paid && (!options.PaidBroadcast || broadcast.Purpose != BroadcastPurpose.Message)))
            return [press.Over()];
        if (Refuse(connection, press) is { } refused)
            return [refused];
        if (!BroadcastStore.Start(connection, broadcast.BroadcastId, state, paid, press.Word.At))
            return [Ended(press)];
        contents.Make(connection, broadcast, press.Word.At);
        Record(connection, press, paid ? $"{Act(broadcast)} fast" : $"{Act(broadcast)} send");
        var sending = broadcast with { State = BroadcastState.Sending, StartedAt = press.Word.At.ToUnixTimeMilliseconds() };
        return [press.Edit(BroadcastReport.Begun(sending, press.Wording))];
    }

    /// <summary>Asks the other admins, who get the same card.</summary>
    public IReadOnlyList<Answer> Ask(SqliteConnection connection, Press press)
    {
        var broadcast = press.Broadcast with { State = BroadcastState.Asked };
        var others = admins.Find(connection).Where(home => home.Chat.ChatId != press.Word.Chat.ChatId).ToList();
        if (others.Count == 0)
            return [press.Note(CardTexts.NobodyToAsk)];
        if (!card.Asks(press.Broadcast)
            || !BroadcastStore.Ask(connection, broadcast.BroadcastId, press.Word.At, press.Word.At + DraftCard.Lasts))
            return [Ended(press)];
        foreach (var (chat, destination) in others)
            post.Show(connection, broadcast, destination.DestinationId, chat.Language, press.Word.UpdateId, press.Word.At);
        Record(connection, press, $"{Act(broadcast)} asked");
        return
        [
            press.Edit(new MessageContent
            {
                Html = press.Wording.Html(CardTexts.Asked, ("count", others.Count), ("expires", press.Wording.Duration(DraftCard.Lasts))).Html,
                Buttons = [[new Button(press.Wording.Plain(ButtonTexts.Cancel), BroadcastVerbs.Of(BroadcastVerbs.Cancel, broadcast.BroadcastId))]],
            }),
        ];
    }

    /// <summary>Sends it to the admins only, each in their language. The draft stays as it is.</summary>
    public IReadOnlyList<Answer> Rehearse(SqliteConnection connection, Press press)
    {
        var broadcast = press.Broadcast;
        if (broadcast is not { State: BroadcastState.Draft, Purpose: BroadcastPurpose.Message } || broadcast.ExpiresAt <= press.Word.At.ToUnixTimeMilliseconds())
            return [Ended(press)];
        var homes = admins.Find(connection);
        foreach (var (chat, destination) in homes)
        {
            var key = $"bc{broadcast.BroadcastId}.rehearsal{press.Word.UpdateId}.{destination.DestinationId}";
            var wording = texts.For(chat.Language);
            post.Say(connection, broadcast.Form, destination.DestinationId, key, post.Preview(broadcast, press.Word.At, wording), press.Word.At);
            post.Say(connection, MessageKind.Reply, destination.DestinationId, key + ".note", new MessageContent { Html = wording.Html(BroadcastTexts.Rehearsal).Html, Silent = true }, press.Word.At);
        }

        Record(connection, press, "broadcast rehearsed");
        return [press.Note(CardTexts.Rehearsed, ("count", homes.Count))];
    }

    /// <summary>Gives it up; every card says so.</summary>
    public IReadOnlyList<Answer> Cancel(SqliteConnection connection, Press press)
    {
        var id = press.Broadcast.BroadcastId;
        if (!BroadcastStore.Move(connection, id, BroadcastState.Cancelled, BroadcastState.Draft, BroadcastState.Asked, BroadcastState.Unwritten))
            return [press.Over()];
        Record(connection, press, $"{Act(press.Broadcast)} cancel");
        foreach (var (other, wording) in post.Holders(connection, id))
        {
            if (other.DestinationId != press.Word.Destination.DestinationId && other.MessageId is { } messageId)
                post.Edit(connection, other.DestinationId, $"bc{id}.cancelled.{other.DestinationId}", messageId, new MessageContent { Html = wording.Html(CardTexts.Cancelled).Html }, press.Word.At);
        }

        return [press.Edit(new MessageContent { Html = press.Wording.Html(CardTexts.Cancelled).Html })];
    }

    private Answer? Refuse(SqliteConnection connection, Press press)
    {
        var broadcast = press.Broadcast;
        // A correction that was prepared before would bring back what was withdrawn since.
        if (broadcast.ParentId is { } parentId && BroadcastStore.IsWithdrawn(connection, parentId))
            return Ended(press);
        if (card.Asks(broadcast))
            return press.Over();
        if (broadcast.State == BroadcastState.Asked && broadcast.PersonId == press.Word.PersonId)
            return press.Note(CardTexts.NotYours);
        if (broadcast.ParentId is not null)
            return null;
        return broadcast.StoryId is { } storyId && !StoryStore.IsOpen(connection, storyId) ? press.Note(CardTexts.StoryGone) : null;
    }

    /// <summary>What was a draft says that it is over; what was sent keeps its card.</summary>
    private static Answer Ended(Press press) => press.Broadcast.State is BroadcastState.Draft or BroadcastState.Asked
        ? press.Edit(new MessageContent { Html = press.Wording.Html(CardTexts.Over).Html })
        : press.Over();

    private static string Act(Broadcast broadcast) => broadcast.Purpose switch
    {
        BroadcastPurpose.Correction => "correction",
        BroadcastPurpose.Withdrawal => "withdrawal",
        _ => "broadcast",
    };

    private static void Record(SqliteConnection connection, Press press, string act) =>
        AuditStore.Add(connection, press.Word.PersonId, act, $"{press.Broadcast.BroadcastId}", press.Word.At);
}
