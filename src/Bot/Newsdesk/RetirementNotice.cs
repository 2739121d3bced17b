using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>Tells everyone who follows a topic that it is no longer offered.</summary>
internal sealed class RetirementNotice(Database database, DatabaseWriter writer, OutboxStore outbox, TextCatalogue texts, TimeProvider time)
{
    private const int Batch = 1000;

    /// <summary>The press that opens the first page of the topic picker (Chat/Verbs).</summary>
    private const string ChooseTopics = "topics 1";

    /// <summary>Puts a notice for each follower into the outbox. Repeated on the same day it adds nothing, so a crash within is mended by the next call.</summary>
    /// <param name="rule">The topic's row.</param>
    /// <param name="topic">The topic as it was last known; null where only its slug is.</param>
    /// <param name="cancellationToken">Ends it between two batches.</param>
    public async Task TellAsync(FollowedRule rule, Topic? topic, CancellationToken cancellationToken)
    {
        foreach (var batch in Followers(rule.RuleId).Chunk(Batch))
            await writer.WriteAsync(connection => Tell(connection, rule, topic, batch), cancellationToken);
    }

    private List<long> Followers(long ruleId)
    {
        using var reader = database.OpenReader();
        return [.. SubscriptionStore.Followers(reader, ruleId)];
    }

    private void Tell(SqliteConnection connection, FollowedRule rule, Topic? topic, IEnumerable<long> destinationIds)
    {
        var now = time.GetUtcNow();
        foreach (var destinationId in destinationIds)
        {
            if (ReaderStore.Get(connection, destinationId) is not { Paused: false } destination
                || ReaderStore.GetChat(connection, destination.ChatId) is not { State: ChatState.Active } chat)
                continue;
            var content = Content(chat.Language, topic?.NameIn(chat.Language) ?? rule.Text);
            outbox.Enqueue(connection, new OutgoingMessage(MessageKind.Reply, Lane.Digests, destinationId, $"retired {rule.RuleId} {destinationId} {now:yyyy-MM-dd}", content, now));
        }
    }

    private MessageContent Content(string language, string name)
    {
        var wording = texts.For(language);
        return new MessageContent
        {
            Html = wording.Html(NewsdeskTexts.TopicRetired, ("name", name)).Html,
            Buttons = [[new Button(wording.Plain(ButtonTexts.ChooseTopics), Action: ChooseTopics)]],
            Silent = true,
        };
    }
}
