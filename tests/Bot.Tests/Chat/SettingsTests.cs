using Bot.Chat;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using NodaTime;

namespace Bot.Tests.Chat;

public sealed class SettingsTests
{
    [Fact]
    public async Task The_settings_say_what_holds()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");

        Assert.Equal(
            "<b>Settings</b>\nFollowed: 1\nWhen: at once\nNight (22:00–07:00): alerts come without a sound\nBreaking news: on\nYour time: 09:30 (UTC)\nMenus: English",
            (await conversation.AskAsync("/settings")).Html);
    }

    [Fact]
    public async Task Night_and_breaking_news_change_at_a_press()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/settings");

        Assert.Contains("alerts wait for the morning", (await conversation.PressAsync("Night"))[^1].Html, StringComparison.Ordinal);
        Assert.Contains("Breaking news: off", (await conversation.PressAsync("Breaking news"))[^1].Html, StringComparison.Ordinal);

        Assert.Equal((NightMode.Hold, false), (Profile(conversation).Night, Profile(conversation).Breaking));
    }

    [Fact]
    public async Task When_offers_so_many_a_day_at_once_or_digests_and_shows_what_holds()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/settings");

        var choice = (await conversation.PressAsync("When"))[^1];
        Assert.Equal(
            ["Up to 3 a day", "Up to 6 a day", "Up to 12 a day", "No limit, on", "Digest at 08:00", "Digest at 18:00", "Digest at 08:00, 18:00", "Other hours", "Back"],
            choice.ButtonTexts);
        Assert.Contains("Now: at once, up to 3 a day; the rest at 18:00", (await conversation.PressAsync("Up to 3 a day"))[^1].Html, StringComparison.Ordinal);
        Assert.Equal((true, 3), (Profile(conversation).AtOnce, Profile(conversation).DailyLimit));
        Assert.Contains("Now: in a digest at 08:00, 18:00", (await conversation.PressAsync("Digest at 08:00, 18:00"))[^1].Html, StringComparison.Ordinal);
        Assert.False(Profile(conversation).AtOnce);
        Assert.Equal([480, 1080], Profile(conversation).Slots);
        Assert.Contains("When: in a digest at 08:00, 18:00", (await conversation.PressAsync("Back"))[^1].Html, StringComparison.Ordinal);
        await conversation.PressAsync("When");
        await conversation.PressAsync("No limit");
        Assert.Equal((true, 0), (Profile(conversation).AtOnce, Profile(conversation).DailyLimit));
        Assert.Equal([1080], Profile(conversation).Slots);
    }

    [Fact]
    public async Task Digests_come_at_any_hours_that_are_chosen_and_the_last_one_stays()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/settings");
        await conversation.PressAsync("When");
        Assert.Equal(25, (await conversation.PressAsync("Other hours"))[^1].ButtonTexts.Count());

        await conversation.PressAsync("21:00");
        Assert.Contains("Now: in a digest at 06:00, 21:00", (await conversation.PressAsync("06:00"))[^1].Html, StringComparison.Ordinal);
        Assert.Equal([6 * 60, 21 * 60], Profile(conversation).Slots);
        await conversation.PressAsync("06:00, on");
        await conversation.PressAsync("21:00, on");
        Assert.Equal([21 * 60], Profile(conversation).Slots);
        Assert.False(Profile(conversation).AtOnce);
    }

    [Theory]
    [InlineData("when-most 7")]
    [InlineData("when-most 99999999999")]
    [InlineData("when-at 1440")]
    [InlineData("when-hour 24")]
    [InlineData("when-at")]
    public async Task A_choice_that_is_not_offered_changes_nothing(string action)
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/settings");
        var before = Profile(conversation);

        await conversation.PressActionAsync(action);

        Assert.Equal(before, Profile(conversation));
    }

    [Fact]
    public async Task The_settings_button_under_a_digest_leaves_the_digest_as_it_is()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");

        var answers = await conversation.PressActionAsync(AlertActions.Settings);

        Assert.StartsWith("<b>Settings</b>", answers[^1].Html, StringComparison.Ordinal);
        Assert.DoesNotContain(answers, answer => answer.Kind == MessageKind.Edit);
    }

    [Fact]
    public async Task The_zone_is_told_by_the_time_of_day_or_by_its_name()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/settings");
        await conversation.PressAsync("Time zone");

        Assert.Contains("Your time: 10:30 (Europe/Paris)", (await conversation.PressAsync("Mon 10:30"))[^1].Html, StringComparison.Ordinal);
        Assert.Contains("Your time: 11:30 (Europe/Kyiv)", (await conversation.AskAsync("/settings europe/kyiv")).Html, StringComparison.Ordinal);
        Assert.Contains("do not know the zone", (await conversation.AskAsync("/settings Mars/Base")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_followed_opens_from_the_settings_with_a_way_back_that_stays()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence, sport");
        await conversation.SayAsync("/settings");

        Assert.Contains("Back", (await conversation.PressAsync("My subscriptions"))[^1].ButtonTexts);
        Assert.Contains("Back", (await conversation.PressAsync("Unsubscribe: Sport"))[^1].ButtonTexts);
        Assert.StartsWith("<b>Settings</b>", (await conversation.PressAsync("Back"))[^1].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Back", (await conversation.AskAsync("/subscriptions")).ButtonTexts);
    }

    [Fact]
    public async Task Pausing_in_the_settings_can_be_resumed_there()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/settings");

        Assert.Contains("Alerts are paused.", (await conversation.PressAsync("Pause"))[^1].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Alerts are paused.", (await conversation.PressAsync("Resume"))[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clocks_are_all_different_and_every_half_hour_of_people_is_there()
    {
        var clocks = ClockZones.At(Instant.FromUtc(2026, 3, 2, 9, 30));

        Assert.Equal(clocks.Count, clocks.Select(clock => clock.Time).Distinct().Count());
        Assert.Contains(clocks, clock => ClockZones.Name(clock.Place) == "Asia/Kolkata");
        Assert.True(clocks.Count >= 24);
    }

    private static DeliveryProfile Profile(Conversation conversation) => conversation.Database.Read(connection =>
        ProfileStore.Get(connection, ReaderStore.Find(connection, SomeUpdate.Ana, 0)?.ProfileId ?? 0));
}
