using System.Globalization;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>
/// /broadcast and its buttons: shows the message exactly as readers will see it, with whom it reaches and what that takes, and
/// does what is pressed. A press counts only from an admin, in a chat where the broadcast has a card, and in a state that allows it.
/// </summary>
internal sealed class BroadcastDesk(
    Database database,
    DraftReader drafts,
    BroadcastSurvey survey,
    BroadcastPost post,
    DraftPresses draftPresses,
    RunningPresses runningPresses,
    ChangePresses changePresses,
    Brakeman brakeman,
    BroadcastSignal signal,
    TextCatalogue texts)
{
    /// <summary>/broadcast with a text, or in answer to a message.</summary>
    public Task<Reaction> PrepareAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (drafts.Read(word) is not { } read)
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(CardTexts.Usage).Html)));
        if (!read.StoryIsOpen)
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(CardTexts.StoryGone).Html)));
        var reach = survey.Measure(BroadcastKind.Breaking, read.StoryId, word.At);
        if (reach.Chats == 0 && survey.Measure(BroadcastKind.ServiceNotice, storyId: null, word.At).Chats == 0)
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(CardTexts.Nobody).Html)));
        var broadcast = new Broadcast
        {
            StoryId = read.StoryId,
            PersonId = word.PersonId,
            Form = read.Draft.HasMedia ? MessageKind.Copy : MessageKind.Broadcast,
            DraftJson = BroadcastStore.Json(read.Draft),
            ReachJson = BroadcastStore.Json(reach),
            Audience = reach.Chats,
            ExpiresAt = (word.At + DraftCard.Lasts).ToUnixTimeMilliseconds(),
        };
        return Task.FromResult(new Reaction(connection => Keep(connection, broadcast, word)));
    }

    /// <summary>A press of one of the buttons in <see cref="BroadcastVerbs"/>.</summary>
    public Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        if (!long.TryParse(word.Text.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var broadcastId))
            return Task.FromResult(Reaction.None);
        using var reader = database.OpenReader();
        if (BroadcastStore.Get(reader, broadcastId) is not { } seen || BroadcastCards.Get(reader, broadcastId, word.Destination.DestinationId) is null)
            return Task.FromResult(Reaction.None);
        var wording = texts.For(word.Chat.Language);
        if (verb == BroadcastVerbs.Failed)
            return Task.FromResult(Reaction.Of(FailedList.Answer(reader, new Press(word, seen, wording))));
        // Counting a million chats takes a second: it is done beside the writer.
        var recounted = verb == BroadcastVerbs.Kind ? Recount(seen, word.At) : null;
        var messages = verb is BroadcastVerbs.Correct or BroadcastVerbs.Withdraw ? BroadcastEdits.Count(reader, broadcastId) : 0;
        return Task.FromResult(new Reaction(
            connection => BroadcastStore.Get(connection, broadcastId) is { } broadcast
                ? Press(connection, verb, new Press(word, broadcast, wording), recounted, messages)
                : [],
            () =>
            {
                brakeman.Apply();
                signal.Raise();
            }));
    }

    private IReadOnlyList<Answer> Press(SqliteConnection connection, string verb, Press press, Broadcast? recounted, long messages)
    {
        BroadcastCards.SetMessage(connection, press.Broadcast.BroadcastId, press.Word.Destination.DestinationId, press.Word.MessageId);
        return verb switch
        {
            BroadcastVerbs.Kind => draftPresses.ChangeKind(connection, press, recounted),
            BroadcastVerbs.Send => draftPresses.Send(connection, press, paid: false),
            BroadcastVerbs.Fast => draftPresses.Send(connection, press, paid: true),
            BroadcastVerbs.Ask => draftPresses.Ask(connection, press),
            BroadcastVerbs.Rehearse => draftPresses.Rehearse(connection, press),
            BroadcastVerbs.Cancel => draftPresses.Cancel(connection, press),
            BroadcastVerbs.Correct => changePresses.AskText(connection, press, messages),
            BroadcastVerbs.Withdraw => changePresses.AskWithdrawal(connection, press, messages),
            _ => runningPresses.Press(connection, verb, press),
        };
    }

    private List<Answer> Keep(SqliteConnection connection, Broadcast broadcast, ReaderWord word)
    {
        var id = BroadcastStore.Add(connection, broadcast, word.Destination.DestinationId, word.At);
        post.Show(connection, broadcast with { BroadcastId = id }, word.Destination.DestinationId, word.Chat.Language, word.UpdateId, word.At);
        AuditStore.Add(connection, word.PersonId, "broadcast prepared", $"{id}", word.At);
        return [];
    }

    private Broadcast? Recount(Broadcast broadcast, DateTimeOffset now)
    {
        if (broadcast is not { State: BroadcastState.Draft, Purpose: BroadcastPurpose.Message })
            return null;
        var kind = broadcast.Kind == BroadcastKind.Breaking ? BroadcastKind.ServiceNotice : BroadcastKind.Breaking;
        var reach = survey.Measure(kind, broadcast.StoryId, now);
        return broadcast with { Kind = kind, ReachJson = BroadcastStore.Json(reach), Audience = reach.Chats };
    }
}
