using Bot.Articles;
using Bot.Stories;
using Bot.Texts;

namespace Bot.Chat.Views;

/// <summary>One story in a list: the headline as a link, and where, from whom and how long ago.</summary>
internal sealed class StoryLine(StoryLinks links)
{
    /// <summary>Renders two lines.</summary>
    public Markup Render(StoredArticle story, Wording wording, DateTimeOffset now)
    {
        var article = story.Article;
        var told = article.PublishedAt is { } published && published < now ? published : article.ReceivedAt;
        string?[] parts = [article.Dateline?.Place, article.Outlet, wording.Ago(told, now)];
        var details = Markup.Join(" · ", parts.OfType<string>().Where(part => part.Length > 0).Select(Markup.Escape));
        return new Markup($"{Markup.Link(links.For(article, story.StoryId), article.Headline).Html}\n{details.Html}");
    }
}
