using Bot.Articles;
using Bot.Articles.Summarising;
using Bot.Outbox;
using Bot.Stories;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Renders several alerts for one chat as one message: each story's headline, linked, and one sentence.</summary>
internal sealed class SeveralRenderer(StoryLinks links)
{
    /// <summary>Stories in one message.</summary>
    public const int Most = 10;

    private const int MaxHeadline = 200;
    private const int MaxSentence = 350;
    private const int Room = 3900;

    /// <summary>Returns the message and how many of the stories, from the first, are in it.</summary>
    public Rendered Render(IReadOnlyList<(Article Article, long StoryId)> stories, IReadOnlyList<string> topics, Wording wording)
    {
        List<string> entries = [];
        var used = 0;
        foreach (var (article, storyId) in stories.Take(Most))
        {
            var entry = Entry(entries.Count + 1, article, storyId);
            // What a reader sees is shorter than its markup, so this never overfills.
            if (entries.Count > 0 && used + entry.Length > Room)
                break;
            used += entry.Length;
            entries.Add(entry);
        }

        var heading = wording.Html(DeliveryTexts.Several, ("count", entries.Count)).Html;
        var html = $"{heading}\n\n{string.Join("\n\n", entries)}{AlertRenderer.TagLine(topics)}";
        return new Rendered(new MessageContent { Html = html }, entries.Count);
    }

    private string Entry(int number, Article article, long storyId)
    {
        var headline = TextCut.ToFit(article.Headline, MaxHeadline);
        var entry = $"{number}. {Markup.Link(links.For(article, storyId), headline).Html}";
        if (SentenceSplitter.Split(article.Summary, article.Language).FirstOrDefault() is { Length: > 0 } sentence)
            entry += $"\n{Markup.Escape(TextCut.ToFit(sentence, MaxSentence)).Html}";
        return article.Dateline?.Agency is { Length: > 0 } agency
            ? $"{entry} <i>{Markup.Escape(TextCut.ToFit(agency, 80)).Html}</i>"
            : entry;
    }
}
