using System.Collections.Concurrent;
using Bot.Alerts;
using Bot.Articles;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Renders what a parcel shows: contents as they were asked for, alerts from their articles.</summary>
internal sealed class ParcelRenderer(
    ArticleShelf shelf,
    AlertRenderer alerts,
    SeveralRenderer several,
    TopicNames topics,
    NightWatch night,
    TextCatalogue texts)
{
    private const int MostTexts = 512;

    /// <summary>The same alert goes to many chats; its text without the hashtags is made once for a language.</summary>
    private readonly ConcurrentDictionary<(long Article, long Story, string Language), string> _texts = new();

    /// <summary>Returns what to show, or null where nothing is left to show.</summary>
    public Rendered? Render(Parcel parcel)
    {
        if (!parcel.IsAlert)
            return parcel.First.Content is { } content ? new Rendered(content, parcel.Messages.Count) : null;
        if (Shown(parcel) is not { Count: > 0 } shown)
            return null;
        var rendered = parcel.Messages.Count == 1 ? One(parcel.First, shown[0].Article) : Several(parcel, shown);
        return rendered with { Content = rendered.Content with { Silent = night.IsSilent(parcel.First.ProfileId) } };
    }

    private Rendered One(ClaimedMessage message, Article article)
    {
        var wording = texts.For(message.Language);
        var key = (message.ArticleId, message.StoryId, wording.Language);
        if (!_texts.TryGetValue(key, out var text))
        {
            if (_texts.Count >= MostTexts)
                _texts.Clear();
            _texts[key] = text = alerts.Text(article, message.StoryId, wording);
        }

        var html = text + AlertRenderer.TagLine(topics.Of(message.Rules, wording.Language));
        return new Rendered(new MessageContent { Html = html, Buttons = AlertRenderer.Buttons(message.StoryId, wording) }, Carried: 1);
    }

    /// <summary>The messages whose articles are there, with their places in the parcel.</summary>
    private List<(Article Article, int Place)> Shown(Parcel parcel)
    {
        List<(Article, int)> shown = [];
        for (var place = 0; place < parcel.Messages.Count; place++)
        {
            if (shelf.Get(parcel.Messages[place].ArticleId) is { } article)
                shown.Add((article, place));
        }

        return shown;
    }

    /// <summary>An article that is gone counts as carried with those before it: nothing of it can be shown later.</summary>
    private Rendered Several(Parcel parcel, List<(Article Article, int Place)> shown)
    {
        var wording = texts.For(parcel.First.Language);
        var names = topics.Of([.. parcel.Messages.SelectMany(message => message.Rules).Distinct()], wording.Language);
        var rendered = parcel.First.Kind == MessageKind.Digest
            ? Digest(parcel, shown, names, wording)
            : several.Render([.. shown.Select(it => new SeveralStory(it.Article, parcel.Messages[it.Place].StoryId))], DeliveryTexts.Several, names, wording);
        var all = rendered.Carried == shown.Count;
        return rendered with { Carried = all ? parcel.Messages.Count : shown[rendered.Carried].Place };
    }

    /// <summary>By topic; what the reader's own words brought comes under a heading of its own, where there are topics too.</summary>
    private Rendered Digest(Parcel parcel, List<(Article Article, int Place)> shown, IReadOnlyList<string> names, Wording wording)
    {
        var other = names.Count == 0 ? "" : wording.Plain(DeliveryTexts.OtherStories);
        var stories = shown.Select(it => parcel.Messages[it.Place] is var message && topics.Of(message.Rules, wording.Language) is [var first, ..]
            ? new SeveralStory(it.Article, message.StoryId, first)
            : new SeveralStory(it.Article, parcel.Messages[it.Place].StoryId, other));
        var rendered = several.Render([.. stories], DeliveryTexts.Digest(night.LocalHour(parcel.First.ProfileId)), names, wording);
        var settings = new Button(wording.Plain(ButtonTexts.Settings), AlertActions.Settings);
        return rendered with { Content = rendered.Content with { Buttons = [[settings]] } };
    }
}
