using System.Globalization;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>
/// /broadcast and its buttons: shows the message exactly as readers will see it, with whom it reaches and how long that
/// takes, and sends it on a press that works once and expires.
/// </summary>
internal sealed class BroadcastDesk(Database database, OutboxStore outbox, BroadcastSignal signal, PumpOptions pace, TextCatalogue texts)
{
    /// <summary>How long a preview can be sent.</summary>
    public static readonly TimeSpan PreviewLasts = TimeSpan.FromMinutes(10);

    /// <summary>/broadcast with a text, or in answer to a message, which is then copied.</summary>
    public Task<Reaction> PrepareAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (word is { Text.Length: 0, RepliedMessageId: null })
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(BroadcastTexts.Usage).Html)));
        using var reader = database.OpenReader();
        var audience = BroadcastQueue.CountAudience(reader);
        if (audience == 0)
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(BroadcastTexts.Nobody).Html)));
        return Task.FromResult(new Reaction(connection => Preview(connection, word, audience, wording)));
    }

    /// <summary>A press of one of the buttons in <see cref="BroadcastVerbs"/>.</summary>
    public Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (!long.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var broadcastId))
            return Task.FromResult(Reaction.None);
        return Task.FromResult(new Reaction(
            connection => BroadcastStore.Get(connection, broadcastId) is { } broadcast && broadcast.HomeId == word.Destination.DestinationId
                ? [Press(connection, verb, word, broadcast, wording)]
                : [],
            signal.Raise));
    }

    private List<Answer> Preview(SqliteConnection connection, ReaderWord word, long audience, Wording wording)
    {
        var (kind, content) = word.Text.Length > 0
            ? (MessageKind.Broadcast, new MessageContent { Html = Markup.Escape(word.Text).Html })
            : (MessageKind.Copy, new MessageContent { FromChatId = word.Chat.ChatId, TargetMessageId = word.RepliedMessageId });
        var contentId = outbox.AddContent(connection, content);
        var id = BroadcastStore.Add(connection, word.PersonId, word.Destination.DestinationId, kind, contentId, audience, word.At, PreviewLasts);
        AuditStore.Add(connection, word.PersonId, "broadcast prepared", $"{id}", word.At);
        var card = Answer.Say(
            wording.Html(
                BroadcastTexts.Card,
                ("count", audience),
                ("duration", wording.Duration(Expected(audience))),
                ("expires", wording.Duration(PreviewLasts))).Html,
            [
                new Button(wording.Plain(BroadcastTexts.Send, ("count", audience)), BroadcastVerbs.Of(BroadcastVerbs.Send, id)),
                new Button(wording.Plain(ButtonTexts.Cancel), BroadcastVerbs.Of(BroadcastVerbs.Cancel, id)),
            ]);
        return [kind == MessageKind.Copy ? new Answer(MessageKind.Copy, content) : Answer.Say(content), card];
    }

    private TimeSpan Expected(long audience) =>
        TimeSpan.FromSeconds(Math.Max(1, pace.OverallPerSecond > 0 ? Math.Ceiling(audience / pace.OverallPerSecond) : 1));

    private static Answer Press(SqliteConnection connection, string verb, ReaderWord word, Broadcast broadcast, Wording wording)
    {
        var id = broadcast.BroadcastId;
        var done = verb switch
        {
            BroadcastVerbs.Send => BroadcastStore.Start(connection, id, word.MessageId, word.At.ToUnixTimeMilliseconds()),
            BroadcastVerbs.Cancel => BroadcastStore.Move(connection, id, BroadcastState.Cancelled, BroadcastState.Draft),
            BroadcastVerbs.Pause => BroadcastStore.Move(connection, id, BroadcastState.Paused, BroadcastState.Sending, BroadcastState.Delivering),
            BroadcastVerbs.Continue => BroadcastStore.Move(connection, id, BroadcastState.Sending, BroadcastState.Paused),
            _ => BroadcastStore.Move(connection, id, BroadcastState.Stopping, BroadcastState.Sending, BroadcastState.Delivering, BroadcastState.Paused),
        };
        if (!done)
            return broadcast.State == BroadcastState.Draft
                ? Answer.Edit(word.MessageId, wording.Html(BroadcastTexts.Over).Html)
                : Answer.Note(word.CallbackQueryId ?? "", wording.Plain(BroadcastTexts.Over));
        AuditStore.Add(connection, word.PersonId, $"broadcast {verb["bc-".Length..]}", $"{id}", word.At);
        return verb switch
        {
            BroadcastVerbs.Send => Answer.Edit(word.MessageId, wording.Html(BroadcastTexts.Started, ("count", broadcast.Audience)).Html, BroadcastReport.Controls(id, paused: false, wording)),
            BroadcastVerbs.Cancel => Answer.Edit(word.MessageId, wording.Html(BroadcastTexts.Cancelled).Html),
            BroadcastVerbs.Pause => Answer.Edit(word.MessageId, wording.Html(BroadcastTexts.Held).Html, BroadcastReport.Controls(id, paused: true, wording)),
            BroadcastVerbs.Continue => Answer.Edit(word.MessageId, wording.Html(BroadcastTexts.Started, ("count", broadcast.Audience)).Html, BroadcastReport.Controls(id, paused: false, wording)),
            _ => Answer.Edit(word.MessageId, wording.Html(BroadcastTexts.Stopping).Html),
        };
    }
}
