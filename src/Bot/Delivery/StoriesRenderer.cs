using System.Collections.Concurrent;
using Bot.Alerts;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Renders the stories of one message of alerts, for the first time and whenever one of them changes.</summary>
internal sealed class StoriesRenderer(AlertRenderer alerts, SeveralRenderer several, TopicNames topics)
{
    private const int MostTexts = 512;

    /// <summary>The same alert goes to many chats; what they all see of it is made once for a language.</summary>
    private readonly ConcurrentDictionary<(long Article, long Story, int Revision, string Language), MessageContent> _texts = new();

    /// <summary>Returns one story as an alert, several as a list; a digest as one, however few there are.</summary>
    /// <param name="stories">At least one, in order.</param>
    /// <param name="kind">An alert or a digest.</param>
    /// <param name="page">Which page of a digest: its first stories leave, the others come at the press of a button.</param>
    /// <param name="hour">The hour of the reader's day (0–23) at which a digest arrived.</param>
    /// <param name="whole">Every story of alerts stays in it, if with fewer words: it was sent so.</param>
    /// <param name="wording">The chat's language.</param>
    public Rendered Render(IReadOnlyList<CarriedStory> stories, MessageKind kind, DigestPage page, int hour, bool whole, Wording wording)
    {
        if (stories.Count == 1 && kind != MessageKind.Digest)
            return new Rendered(One(stories[0], wording), Carried: 1);
        var names = topics.Of([.. stories.SelectMany(story => story.Rules).Distinct()], wording.Language);
        return kind == MessageKind.Digest
            ? Digest(stories, names, page, hour, wording)
            : several.Render([.. stories.Select(story => new SeveralStory(story))], DeliveryTexts.Several, names, wording, whole);
    }

    private MessageContent One(CarriedStory story, Wording wording)
    {
        if (story.IsWithdrawn)
            return alerts.RenderWithdrawn(story.Article, wording);
        var key = (story.Article.Id, story.StoryId, story.Revision, wording.Language);
        if (!_texts.TryGetValue(key, out var shared))
        {
            if (_texts.Count >= MostTexts)
                _texts.Clear();
            _texts[key] = shared = alerts.Render(story.Article, story.StoryId, story.Marks, [], wording);
        }

        var names = topics.Of(story.Rules, wording.Language);
        return names.Count == 0 ? shared : shared with { Html = shared.Html + AlertRenderer.TagLine(names) };
    }

    /// <summary>By topic; what the reader's own words brought comes under a heading of its own, where there are topics too.</summary>
    private Rendered Digest(IReadOnlyList<CarriedStory> stories, IReadOnlyList<string> names, DigestPage page, int hour, Wording wording)
    {
        var other = names.Count == 0 ? "" : wording.Plain(DeliveryTexts.OtherStories);
        var shown = stories.Select(story => new SeveralStory(story, topics.Of(story.Rules, wording.Language) is [var first, ..] ? first : other));
        var rendered = several.Render([.. shown], DeliveryTexts.Digest(hour), names, wording, before: page.From);
        var before = page.From + rendered.Carried;
        List<Button> buttons = [];
        if (before < stories.Count)
            buttons.Add(new Button(wording.Plain(ButtonTexts.MoreStories, ("count", stories.Count - before)), AlertActions.Of(page with { From = before })));
        if (page.From > 0)
            buttons.Add(new Button(wording.Plain(ButtonTexts.Back), AlertActions.Of(page with { From = 0 })));
        buttons.Add(new Button(wording.Plain(ButtonTexts.Settings), AlertActions.Settings));
        return new Rendered(rendered.Content with { Buttons = [buttons] }, Carried: stories.Count);
    }
}
