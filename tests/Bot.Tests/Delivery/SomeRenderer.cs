using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Delivery;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;
using Bot.Topics;
using NodaTime;

namespace Bot.Tests.Delivery;

/// <summary>The renderer of parcels as the product puts it together.</summary>
internal static class SomeRenderer
{
    public static ParcelRenderer Over(Database database, LiveCatalogue? catalogue = null, TimeProvider? time = null, StoryFaces? faces = null)
    {
        time ??= TimeProvider.System;
        faces ??= new StoryFaces(database);
        var links = new StoryLinks("", "sample_bot");
        var stories = new StoriesRenderer(new AlertRenderer(links), new SeveralRenderer(links), new TopicNames(database, catalogue ?? new LiveCatalogue()));
        var night = new NightWatch(database, new DueTimes(DateTimeZoneProviders.Tzdb), time);
        return new ParcelRenderer(
            new ArticleShelf(database),
            faces,
            stories,
            new FollowUpRenderer(new SentMessages(database, time), faces, stories, new DevelopmentRenderer(new FollowedStories(database), night), night, TextCatalogue.Of()),
            night,
            TextCatalogue.Of());
    }
}
