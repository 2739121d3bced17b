using Bot.Articles;
using Bot.Articles.Summarising;
using Bot.Outbox;
using Bot.Stories;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Renders several alerts for one chat as one message, grouped by heading: each story's headline, linked, and one sentence.</summary>
internal sealed class SeveralRenderer(StoryLinks links)
{
    /// <summary>Stories in one message.</summary>
    public const int Most = 10;

    private const int MaxHeading = 60;
    private const int MaxHeadline = 200;
    private const int MaxSentence = 350;
    private const int Room = 3900;

    /// <summary>Returns the message and how many of the stories, from the first, are in it.</summary>
    /// <param name="stories">In the order of their importance.</param>
    /// <param name="title">Takes <c>count</c>.</param>
    /// <param name="topics">The names for the hashtags.</param>
    /// <param name="wording">The chat's language.</param>
    /// <param name="whole">All of them stay in it, with headlines only where there is no room for more.</param>
    /// <param name="before">For a message with pages, whose title counts all stories: how many stand on the pages before.</param>
    public Rendered Render(IReadOnlyList<SeveralStory> stories, TextKey title, IReadOnlyList<string> topics, Wording wording, bool whole = false, int? before = null)
    {
        var number = before ?? 0;
        var left = stories.Skip(number).ToList();
        var fitting = Fitting(left, wording);
        var brief = whole && fitting < left.Count;
        var shown = left.Take(whole ? left.Count : fitting).ToList();
        List<string> parts = [wording.Html(title, ("count", before is null ? shown.Count : stories.Count)).Html];
        foreach (var group in shown.GroupBy(story => story.Heading))
        {
            var heading = Heading(group.Key);
            foreach (var story in group)
            {
                parts.Add(heading + Entry(++number, story.Story, brief, wording));
                heading = "";
            }
        }

        return new Rendered(new MessageContent { Html = string.Join("\n\n", parts) + AlertRenderer.TagLine(topics) }, shown.Count);
    }

    /// <summary>How many stories fit. What a reader sees is shorter than its markup, so counting the markup never overfills.</summary>
    private int Fitting(IReadOnlyList<SeveralStory> stories, Wording wording)
    {
        HashSet<string> headings = [];
        var (count, used) = (0, 0);
        foreach (var story in stories.Take(Most))
        {
            used += Entry(Most, story.Story, brief: false, wording).Length + (headings.Add(story.Heading) ? Heading(story.Heading).Length : 0);
            if (count > 0 && used > Room)
                break;
            count++;
        }

        return count;
    }

    private static string Heading(string name) => name.Length == 0 ? "" : $"<b>{Markup.Escape(TextCut.ToFit(name, MaxHeading)).Html}</b>\n";

    private string Entry(int number, CarriedStory story, bool brief, Wording wording)
    {
        var article = story.Article;
        if (story.IsWithdrawn)
            return $"{number}. {Withdrawn(article, wording)}";
        var headline = TextCut.ToFit(article.Headline, MaxHeadline);
        var entry = $"{number}. {Markup.Link(links.For(article, story.StoryId), headline).Html}";
        if (!brief && SentenceSplitter.Split(article.Summary, article.Language).FirstOrDefault() is { Length: > 0 } sentence)
            entry += $"\n{Markup.Escape(TextCut.ToFit(sentence, MaxSentence)).Html}";
        if (article.Outlet is { Length: > 0 } outlet)
            entry += $" <i>{Markup.Escape(TextCut.ToFit(outlet, 80)).Html}</i>";
        return MarkLines.Below(article, story.Marks, wording) is { Length: > 0 } marks ? $"{entry}\n{marks.TrimEnd('\n')}" : entry;
    }

    private static string Withdrawn(Article article, Wording wording) => MarkLines.Agency(article) is { } agency
        ? wording.Html(FollowUpTexts.WithdrawnLineBy, ("agency", agency)).Html
        : wording.Html(FollowUpTexts.WithdrawnLine).Html;
}
