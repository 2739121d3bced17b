using Bot.Articles;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Chat;

/// <summary>Saved stories to vary.</summary>
internal static class SomeSaved
{
    /// <summary>Saves so many stories, one a second.</summary>
    public static async Task SaveAsync(Conversation conversation, int count, DateTimeOffset? expires = null, string? headline = null, string outlet = "Sample Wire")
    {
        for (var i = 1; i <= count; i++)
        {
            var story = await conversation.PublishAsync(Given.Article($"story-{i}", headline ?? $"Story <{i}>") with
            {
                Url = $"https://news.example/{i}",
                ExpiresAt = expires,
                Dateline = new Dateline("BERGEN", new DateOnly(2026, 3, 2), outlet),
            });
            conversation.Time.Advance(TimeSpan.FromSeconds(1));
            await conversation.PressActionAsync($"save {story}");
        }
    }

    /// <summary>Does what a pruning of old articles would.</summary>
    public static Task ForgetStoriesAsync(Conversation conversation) => conversation.Database.WriteAsync(connection =>
        connection.Execute("UPDATE articles SET story_id = NULL; DELETE FROM articles; DELETE FROM stories"));

    /// <summary>The saved stories, what was saved last first.</summary>
    public static List<long> Kept(Conversation conversation) =>
        conversation.Database.Read(connection => connection.Query<long>("SELECT story_id FROM saved_stories ORDER BY saved_at DESC, story_id DESC").ToList());
}
