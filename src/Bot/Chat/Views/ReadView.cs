using Bot.Articles;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Stories;
using Bot.Stories.Versions;
using Bot.Texts;

namespace Bot.Chat.Views;

/// <summary>A whole article in one message, a page at a time.</summary>
internal sealed class ReadView(StoryLinks links)
{
    private const int MaxHeadline = 300;

    /// <summary>Renders a page, from 1.</summary>
    public MessageContent Render(StoredArticle story, StoryMarks marks, int page, Wording wording)
    {
        var article = story.Article;
        var pages = ArticlePages.Of(article);
        page = Math.Clamp(page, 1, pages.Count);
        List<string> parts =
        [
            $"<b>{Markup.Escape(TextCut.ToFit(article.Headline, MaxHeadline)).Html}</b>\n{AlertRenderer.Origin(article, wording)}\n{MarkLines.Below(article, marks, wording)}".TrimEnd('\n'),
            .. pages[page - 1].Select(paragraph => Markup.Escape(paragraph).Html),
        ];
        if (page == pages.Count && article.Url is not null)
            parts.Add(Markup.Link(links.For(article, story.StoryId), wording.Plain(DeliveryTexts.FullStory)).Html);
        if (pages.Count > 1)
            parts.Add(wording.Html(ChatTexts.PageOf, ("page", page), ("pages", pages.Count)).Html);
        return new MessageContent { Html = string.Join("\n\n", parts), Buttons = Rows(story.StoryId, page, pages.Count, wording) };
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(long storyId, int page, int pages, Wording wording)
    {
        var turn = new List<Button>();
        if (page > 1)
            turn.Add(new Button(wording.Plain(ButtonTexts.Previous), Buttons.Action(AlertActions.Read, storyId, page - 1)));
        if (page < pages)
            turn.Add(new Button(wording.Plain(ButtonTexts.Next), Buttons.Action(AlertActions.Read, storyId, page + 1)));
        Button[] back = [new(wording.Plain(ButtonTexts.Back), Buttons.Action(Verbs.Back, storyId))];
        return turn.Count > 0 ? [turn, back] : [back];
    }
}
