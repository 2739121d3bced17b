using Bot.Alerts;
using Bot.Alerts.FollowUps;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Renders what a parcel shows: contents as they were asked for, alerts from their articles, follow-ups from the state of their stories.</summary>
internal sealed class ParcelRenderer(
    ArticleShelf shelf,
    StoryFaces faces,
    StoriesRenderer stories,
    FollowUpRenderer followUps,
    NightWatch night,
    TextCatalogue texts)
{
    /// <summary>Returns what to show, or null where nothing is left to show.</summary>
    public Rendered? Render(Parcel parcel)
    {
        if (parcel.First.TargetId != 0)
            return followUps.Render(parcel.First);
        if (!parcel.IsAlert)
            return parcel.First.Content is { } content ? new Rendered(AtNight(parcel.First, content), parcel.Messages.Count) : null;
        if (Shown(parcel) is not { Count: > 0 } shown)
            return null;
        var first = parcel.First;
        var hour = first.Kind == MessageKind.Digest ? night.LocalHour(first.ProfileId) : 0;
        var rendered = stories.Render([.. shown.Select(it => it.Story)], first.Kind, new DigestPage(first.OutboxId), hour, whole: false, texts.For(first.Language));
        return rendered with
        {
            Content = rendered.Content with
            {
                Silent = night.IsSilent(first.ProfileId),
                ReplyToMessageId = parcel.Messages.Count == 1 && first.Answers > 0 ? first.Answers : null,
            },
            // A story that is gone counts as carried with those before it: nothing of it can be shown later.
            Carried = rendered.Carried == shown.Count ? parcel.Messages.Count : shown[rendered.Carried].Place,
        };
    }

    /// <summary>What goes to an audience makes no sound where it is night and the reader asked not to be woken.</summary>
    private MessageContent AtNight(ClaimedMessage message, MessageContent content) =>
        message.Kind is MessageKind.Broadcast or MessageKind.Copy && night.IsQuiet(message.ProfileId) ? content with { Silent = true } : content;

    /// <summary>The messages whose articles are there and whose stories were not withdrawn since the claim, with their places in the parcel.</summary>
    private List<(CarriedStory Story, int Place)> Shown(Parcel parcel)
    {
        List<(CarriedStory, int)> shown = [];
        for (var place = 0; place < parcel.Messages.Count; place++)
        {
            var message = parcel.Messages[place];
            if (!faces.IsWithdrawn(message.StoryId) && shelf.Get(message.ArticleId) is { } article)
                shown.Add((new CarriedStory(message.StoryId, article, faces.Marks(message.StoryId, article), IsWithdrawn: false, message.Rules, faces.Revision(message.StoryId)), place));
        }

        return shown;
    }
}
