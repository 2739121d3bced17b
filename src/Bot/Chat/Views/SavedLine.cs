using Bot.Articles;
using Bot.Delivery;
using Bot.Readers;
using Bot.Stories;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>
/// One saved story in the list: as it stands today, or as it was saved where its articles are gone. One that was withdrawn,
/// or may not be shown any more, shows nothing of itself. Any connection will do.
/// </summary>
internal sealed class SavedLine(StoryLine line)
{
    /// <summary>Renders one or two lines.</summary>
    public Markup Render(SqliteConnection connection, SavedStory saved, Wording wording, DateTimeOffset now)
    {
        var story = ArticleStore.OfStory(connection, saved.StoryId);
        if (IsWithdrawn(connection, saved))
            return Withdrawn(story?.Article, wording);
        if (!IsShown(story, saved, now))
            return wording.Html(ChatTexts.StoryGone);
        return story is null ? Kept(saved) : line.Render(story, wording, now);
    }

    /// <summary>Says in plain text that a story was saved, and which one had to leave for it, where one had to and may be named.</summary>
    public static string Done(SqliteConnection connection, SavedStory? left, Wording wording, DateTimeOffset now) =>
        left is not null && Headline(connection, left, now) is { } headline
            ? wording.Plain(SavedTexts.DoneFull, ("most", SavedStoryStore.Most), ("headline", Buttons.Short(headline)))
            : wording.Plain(SavedTexts.Done);

    private static string? Headline(SqliteConnection connection, SavedStory saved, DateTimeOffset now)
    {
        var story = ArticleStore.OfStory(connection, saved.StoryId);
        return IsWithdrawn(connection, saved) || !IsShown(story, saved, now) ? null : story?.Article.Headline ?? saved.Headline;
    }

    private static bool IsWithdrawn(SqliteConnection connection, SavedStory saved) =>
        StoryStore.State(connection, saved.StoryId) is { } state ? state != StoryState.Open : saved.Headline.Length == 0;

    private static bool IsShown(StoredArticle? story, SavedStory saved, DateTimeOffset now) =>
        story is not null ? RecentStories.IsShown(story.Article, now) : saved.ExpiresAt is not { } expiry || expiry > now.ToUnixTimeMilliseconds();

    private static Markup Withdrawn(Article? article, Wording wording) => article is not null && MarkLines.Agency(article) is { } agency
        ? wording.Html(FollowUpTexts.WithdrawnLineBy, ("agency", agency))
        : wording.Html(FollowUpTexts.WithdrawnLine);

    private static Markup Kept(SavedStory saved)
    {
        var headline = Markup.Link(saved.Link, saved.Headline);
        return saved.Outlet is { Length: > 0 } outlet ? new Markup($"{headline.Html}\n{Markup.Escape(outlet).Html}") : headline;
    }
}
