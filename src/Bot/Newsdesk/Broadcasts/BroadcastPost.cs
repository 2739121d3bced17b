using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Shows broadcasts to admins: a preview as readers will see it, and the card under it. Methods need the writer's connection.</summary>
internal sealed class BroadcastPost(OutboxStore outbox, BroadcastRenderer renderer, DraftCard cards, TextCatalogue texts)
{
    /// <summary>What an edit of a card is worth.</summary>
    private static readonly TimeSpan EditLasts = TimeSpan.FromMinutes(10);

    /// <summary>Shows the preview and the card of a draft in a chat.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="broadcast">The draft.</param>
    /// <param name="destinationId">The chat.</param>
    /// <param name="language">Its language.</param>
    /// <param name="occasion">Makes the messages unique, such as the update that asks for them.</param>
    /// <param name="at">When.</param>
    public void Show(SqliteConnection connection, Broadcast broadcast, long destinationId, string language, long occasion, DateTimeOffset at)
    {
        var wording = texts.For(language);
        var (previewKey, cardKey) = ($"bc{broadcast.BroadcastId}.preview{occasion}.{destinationId}", $"bc{broadcast.BroadcastId}.card{occasion}.{destinationId}");
        if (broadcast.Purpose != BroadcastPurpose.Withdrawal)
            Say(connection, broadcast.Form, destinationId, previewKey, Preview(broadcast, at, wording), at);
        Say(connection, MessageKind.Reply, destinationId, cardKey, cards.Render(broadcast, wording), at);
        BroadcastCards.Set(connection, broadcast.BroadcastId, destinationId, cardKey, previewKey);
    }

    /// <summary>Shows a draft that was changed in the messages that show it, or anew where they have not left yet.</summary>
    public void ShowChanged(SqliteConnection connection, Broadcast broadcast, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        if (BroadcastCards.Get(connection, broadcast.BroadcastId, word.Destination.DestinationId)?.PreviewId is not { } previewId)
        {
            Show(connection, broadcast, word.Destination.DestinationId, word.Chat.Language, word.UpdateId, word.At);
            return;
        }

        Edit(connection, word.Destination.DestinationId, $"bc{broadcast.BroadcastId}.kind{word.UpdateId}.preview", previewId, Preview(broadcast, word.At, wording), word.At);
        Edit(connection, word.Destination.DestinationId, $"bc{broadcast.BroadcastId}.kind{word.UpdateId}.card", word.MessageId, cards.Render(broadcast, wording), word.At);
    }

    /// <summary>Returns the cards of a broadcast whose chats are known, each with the words of its chat's language. Any connection will do.</summary>
    public IReadOnlyList<(BroadcastCard Card, Wording Wording)> Holders(SqliteConnection connection, long broadcastId)
    {
        List<(BroadcastCard, Wording)> holders = [];
        foreach (var card in BroadcastCards.All(connection, broadcastId))
        {
            if (ReaderStore.Get(connection, card.DestinationId) is { } home && ReaderStore.GetChat(connection, home.ChatId) is { } chat)
                holders.Add((card, texts.For(chat.Language)));
        }

        return holders;
    }

    /// <summary>Says something in an admin's chat.</summary>
    public void Say(SqliteConnection connection, MessageKind kind, long destinationId, string key, MessageContent content, DateTimeOffset at) =>
        outbox.Enqueue(connection, new OutgoingMessage(kind == MessageKind.Copy ? kind : MessageKind.Reply, Lane.Replies, destinationId, key, content, at));

    /// <summary>Gives one of the bot's messages in an admin's chat another text.</summary>
    public void Edit(SqliteConnection connection, long destinationId, string key, int messageId, MessageContent content, DateTimeOffset at) =>
        outbox.Enqueue(connection, new OutgoingMessage(MessageKind.Edit, Lane.Replies, destinationId, key, content with { TargetMessageId = messageId }, at, at + EditLasts));

    /// <summary>The message as readers will see it.</summary>
    public MessageContent Preview(Broadcast broadcast, DateTimeOffset at, Wording wording) =>
        broadcast.Draft() is var draft && broadcast.Purpose == BroadcastPurpose.Correction
            ? renderer.Render(broadcast.Kind, draft, draft.SentAt ?? at, wording, at)
            : renderer.Render(broadcast.Kind, draft, at, wording);
}
