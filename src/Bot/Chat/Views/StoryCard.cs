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

    /// <summary>What the chat follows that the story met.</summary>
    public static IReadOnlyList<Subscription> Followed(SqliteConnection connection, ReaderWord word, StoredArticle story)
    {
        var destinationId = word.Destination.DestinationId;
        var met = WantedStore.Followed(connection, story.Article.Id, [destinationId]).GetValueOrDefault(destinationId, []);
        return [.. SubscriptionStore.Of(connection, destinationId).Where(subscription => met.Contains(subscription.RuleId))];
    }
}
