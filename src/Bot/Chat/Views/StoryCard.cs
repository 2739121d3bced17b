using Bot.Alerts;
using Bot.Articles;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Stories.Versions;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>A story as its alert shows it, for *Back* and for deep links.</summary>
internal sealed class StoryCard(AlertRenderer renderer, TopicNames topics, TextCatalogue texts)
{
    /// <summary>Renders it with the hashtags of what this chat follows. Any connection will do.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word, StoredArticle story)
    {
        var wording = texts.For(word.Chat.Language);
        var rules = Followed(connection, word, story).Select(rule => rule.RuleId).ToList();
        return renderer.Render(story.Article, story.StoryId, StoryHistory.Marks(connection, story.StoryId, story.Article), topics.Of(rules, wording.Language), wording);
    }

    /// <summary>What the chat follows that the story met: by the article that speaks for it, or by the one that alerted this chat, which may have joined it.</summary>
    public static IReadOnlyList<Subscription> Followed(SqliteConnection connection, ReaderWord word, StoredArticle story)
    {
        var destinationId = word.Destination.DestinationId;
        var met = Met(connection, story.Article.Id, destinationId);
        if (AlertStore.AlertingArticle(connection, story.StoryId, destinationId) is { } alerting && alerting != story.Article.Id)
            met = [.. met, .. Met(connection, alerting, destinationId)];
        return [.. SubscriptionStore.Of(connection, destinationId).Where(subscription => met.Contains(subscription.RuleId))];
    }

    /// <summary>The article that alerted this chat, where it is another than the one that speaks for the story.</summary>
    public static Article? Alerting(SqliteConnection connection, ReaderWord word, StoredArticle story) =>
        AlertStore.AlertingArticle(connection, story.StoryId, word.Destination.DestinationId) is { } articleId && articleId != story.Article.Id
            ? ArticleStore.Get(connection, articleId)?.Article
            : null;

    private static IReadOnlyList<long> Met(SqliteConnection connection, long articleId, long destinationId) =>
        WantedStore.Followed(connection, articleId, [destinationId]).GetValueOrDefault(destinationId, []);
}
