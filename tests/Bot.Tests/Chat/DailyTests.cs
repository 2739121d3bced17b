using Bot.Chat.Views;
using Bot.Readers;
using Bot.Texts;
using Dapper;

namespace Bot.Tests.Chat;

public sealed class DailyTests
{
    [Fact]
    public async Task Once_a_day_asks_for_the_time_and_sets_one_digest_each_morning()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");

        Assert.Equal("What time is it where you are?", (await conversation.PressAsync("Once a day instead"))[^1].Html);
        var answer = (await conversation.PressAsync("Mon 10:30"))[^1];

        Assert.StartsWith("<b>Once a day, at 08:00</b>", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Europe/Paris", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Breaking news still comes at once", answer.Html, StringComparison.Ordinal);
        var profile = Profile(conversation);
        Assert.Equal((false, "Europe/Paris"), (profile.AtOnce, profile.Zone));
        Assert.Equal([8 * 60], profile.Slots);
    }

    [Fact]
    public async Task Undo_restores_the_settings_as_they_were()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        var before = Profile(conversation);
        await conversation.PressAsync("Once a day instead");
        await conversation.PressAsync("Mon 10:30");

        Assert.Contains("come as before", (await conversation.PressAsync("Undo"))[^1].Html, StringComparison.Ordinal);

        Assert.Equal(before, Profile(conversation));
        Assert.Equal(["defence"], conversation.Followed());
    }

    [Fact]
    public async Task Who_has_a_digest_is_told_so_and_not_offered_it_again()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.PressAsync("Once a day instead");
        await conversation.PressAsync("Mon 10:30");

        var answer = await conversation.AskAsync("/subscribe ukraine");

        Assert.Contains("New stories come in your digest at 08:00.", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Once a day instead", answer.ButtonTexts);
    }

    [Fact]
    public async Task What_waits_is_dated_anew()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.Database.WriteAsync(connection => connection.Execute(
            "INSERT INTO outbox (kind, lane, destination_id, state, due_at, story_id, article_id) SELECT 2, 3, destination_id, 0, 9000000000000, 5, 5 FROM destinations"));
        await conversation.PressAsync("Once a day instead");
        await conversation.PressAsync("Mon 10:30");

        Assert.Equal(
            (1L, conversation.Time.GetUtcNow().ToUnixTimeMilliseconds()),
            conversation.Database.Read(connection => connection.QuerySingle<(long, long)>("SELECT kind, due_at FROM outbox WHERE story_id = 5")));
    }

    [Fact]
    public async Task A_topic_with_many_stories_a_day_suggests_the_digest()
    {
        await using var conversation = new Conversation();
        var wording = conversation.Get<TextCatalogue>().For("en");

        Assert.EndsWith("one digest a day may suit you better.", SubscribedView.Usual(new FollowFacts(49, 7, Latest: null), new DeliveryProfile(), wording).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("digest", SubscribedView.Usual(new FollowFacts(42, 7, Latest: null), new DeliveryProfile(), wording).Html, StringComparison.Ordinal);
    }

    private static DeliveryProfile Profile(Conversation conversation) => conversation.Database.Read(connection =>
        ProfileStore.Get(connection, ReaderStore.Find(connection, SomeUpdate.Ana, 0)?.ProfileId ?? 0));
}
