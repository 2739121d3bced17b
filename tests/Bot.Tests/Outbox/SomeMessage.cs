using Bot.Outbox;

namespace Bot.Tests.Outbox;

/// <summary>Small valid rows of the outbox.</summary>
internal static class SomeMessage
{
    public static ClaimedMessage Reply(long id, long chatId = 1, Lane lane = Lane.Replies) => new()
    {
        OutboxId = id,
        Kind = MessageKind.Reply,
        Lane = lane,
        DestinationId = chatId,
        ChatId = chatId,
        Content = new MessageContent { Html = $"{id}" },
    };

    public static ClaimedMessage Alert(long id, long chatId = 1) =>
        Reply(id, chatId, Lane.Alerts) with { Kind = MessageKind.Alert, StoryId = id, ArticleId = id, Content = null, Rules = [1] };

    public static Parcel Parcel(params ReadOnlySpan<ClaimedMessage> messages)
    {
        var parcel = new Parcel(messages[0]);
        foreach (var message in messages[1..])
            parcel.Add(message);
        return parcel;
    }
}
