using System.Text;
using Bot.Articles;
using Bot.Outbox;
using Bot.Stories;
using Bot.Stories.Versions;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Renders an alert about one story, as it arrives and as *Back* shows it again.</summary>
internal sealed class AlertRenderer(StoryLinks links)
{
    private const int MaxHeadline = 300;
    private const int MaxSummary = 700;
    private const int MaxOrigin = 80;

    /// <summary>Returns the alert. It sounds; whoever sends it says where it should not. Without topics it is the same for every chat of a language.</summary>
    /// <param name="article">The article that speaks for the story.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="marks">What the story has gone through.</param>
    /// <param name="topics">The names of the topics by which the chat follows it, in its language.</param>
    /// <param name="wording">The chat's language.</param>
    public MessageContent Render(Article article, long storyId, StoryMarks marks, IReadOnlyList<string> topics, Wording wording) => new()
    {
        Html = Text(article, storyId, marks, wording) + TagLine(topics),
        Buttons = Buttons(storyId, wording),
    };

    private string Text(Article article, long storyId, StoryMarks marks, Wording wording)
    {
        var html = new StringBuilder();
        html.Append("<b>").Append(Escape(article.Headline, MaxHeadline)).Append("</b>\n");
        html.Append(Origin(article, wording)).Append('\n').Append(MarkLines.Below(article, marks, wording)).Append('\n');
        if (article.Summary.Length > 0)
            html.Append(Escape(article.Summary, MaxSummary)).Append("\n\n");
        html.Append(Markup.Link(links.For(article, storyId), wording.Plain(DeliveryTexts.FullStory)).Html);
        return html.ToString();
    }

    /// <summary>What stands in the place of an alert whose story was withdrawn: no word of it is left, and no button.</summary>
    /// <param name="article">The version that withdrew it.</param>
    /// <param name="wording">The chat's language.</param>
    public MessageContent RenderWithdrawn(Article article, Wording wording)
    {
        var time = wording.Moment(article.ReceivedAt);
        return new MessageContent
        {
            Html = MarkLines.Agency(article) is { } agency
                ? wording.Html(FollowUpTexts.WithdrawnBy, ("agency", agency), ("time", time)).Html
                : wording.Html(FollowUpTexts.Withdrawn, ("time", time)).Html,
        };
    }

    /// <summary>The line of hashtags with the line end before it; empty where there are none.</summary>
    public static string TagLine(IReadOnlyList<string> topics) =>
        Hashtags.Line(topics) is { Length: > 0 } tags ? "\n" + Markup.Escape(tags).Html : "";

    private static IReadOnlyList<IReadOnlyList<Button>> Buttons(long storyId, Wording wording) =>
    [
        [
            new Button(wording.Plain(ButtonTexts.Read), AlertActions.Of(AlertActions.Read, storyId)),
            new Button(wording.Plain(ButtonTexts.Why), AlertActions.Of(AlertActions.Why, storyId)),
            new Button(wording.Plain(ButtonTexts.More), AlertActions.Of(AlertActions.More, storyId)),
        ],
    ];

    /// <summary>Where, from whom and when: <c>PARIS · BSS/AFP · 3 April 2024, 23:17 UTC</c>. A feed that names no agency stands by its own name.</summary>
    public static string Origin(Article article, Wording wording)
    {
        List<string> parts = [];
        if (article.Dateline?.Place is { Length: > 0 } place)
            parts.Add(Escape(place, MaxOrigin));
        if (article.Outlet is { Length: > 0 } outlet)
            parts.Add(Escape(outlet, MaxOrigin));
        parts.Add(wording.Moment(article.PublishedAt ?? article.ReceivedAt).Html);
        return string.Join(" · ", parts);
    }

    private static string Escape(string text, int limit) => Markup.Escape(TextCut.ToFit(text, limit)).Html;
}
