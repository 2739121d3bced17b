using System.Globalization;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Chat.Views;

/// <summary>The one message of settings: what holds, and a button for each.</summary>
internal sealed class SettingsView(TextCatalogue texts)
{
    /// <summary>Renders what holds. Any connection will do.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word)
    {
        var chat = ReaderStore.GetChat(connection, word.Chat.ChatId) ?? word.Chat;
        var destination = ReaderStore.Get(connection, word.Destination.DestinationId) ?? word.Destination;
        var profile = ProfileStore.Get(connection, destination.ProfileId);
        var wording = texts.For(chat.Language);
        var html = wording.Html(
            SettingsTexts.Summary,
            ("count", SubscriptionStore.Of(connection, destination.DestinationId).Count),
            ("when", Rhythm.Say(profile, wording)),
            ("from", Rhythm.Time(profile.NightFrom)),
            ("to", Rhythm.Time(profile.NightTo)),
            ("night", wording.Plain(SettingsTexts.Night(profile.Night))),
            ("breaking", wording.Plain(profile.Breaking ? SettingsTexts.On : SettingsTexts.Off)),
            ("time", LocalTime(profile.Zone, word.At)),
            ("zone", profile.Zone),
            ("language", NativeName(wording))).Html;
        if (destination.Paused)
            html += $"\n\n{wording.Html(ChatTexts.SubscriptionsPaused).Html}";
        return new MessageContent { Html = html, Buttons = Rows(destination.Paused, wording) };
    }

    /// <summary>Asks for the time of day, to tell the zone by it.</summary>
    public MessageContent AskZone(ReaderWord word) => AskZone(word, SettingsTexts.AskZone, Verbs.Zone, new Button(texts.For(word.Chat.Language).Plain(ButtonTexts.Back), Verbs.Settings));

    /// <summary>Asks for the time of day, to send one digest a day by it.</summary>
    public MessageContent AskTime(ReaderWord word) => AskZone(word, SettingsTexts.AskTime, Verbs.Daily, Buttons.MySubscriptions(texts.For(word.Chat.Language)));

    private MessageContent AskZone(ReaderWord word, TextKey question, string verb, Button other)
    {
        var wording = texts.For(word.Chat.Language);
        var clocks = ClockZones.At(Instant.FromDateTimeOffset(word.At))
            .Select(clock => new Button(clock.Time.ToString("ddd HH:mm", wording.Culture), Buttons.Action(verb, clock.Place)));
        return new MessageContent
        {
            Html = wording.Html(question).Html,
            Buttons = [.. clocks.Chunk(4), [other]],
        };
    }

    /// <summary>Offers the languages there are.</summary>
    public MessageContent AskLanguage(ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        var languages = texts.Languages.Select(language => new Button(NativeName(texts.For(language)), $"{Verbs.Language} {language}"));
        return new MessageContent
        {
            Html = wording.Html(SettingsTexts.AskLanguage).Html,
            Buttons = [.. languages.Chunk(2), [new Button(wording.Plain(ButtonTexts.Back), Verbs.Settings)]],
        };
    }

    private static string NativeName(Wording wording) => wording.Culture.TextInfo.ToTitleCase(wording.Culture.NativeName);

    private static string LocalTime(string zone, DateTimeOffset now) =>
        Instant.FromDateTimeOffset(now).InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(bool paused, Wording wording) =>
    [
        [Buttons.MySubscriptionsOfSettings(wording), Buttons.ChooseTopics(wording)],
        [new(wording.Plain(SettingsTexts.WhenButton), Verbs.When), new(wording.Plain(SettingsTexts.NightButton), Verbs.Night), new(wording.Plain(SettingsTexts.BreakingButton), Verbs.Breaking)],
        [new(wording.Plain(SettingsTexts.ZoneButton), Verbs.Zone), new(wording.Plain(SettingsTexts.LanguageButton), Verbs.Language)],
        [paused ? new(wording.Plain(ButtonTexts.Resume), Verbs.PauseHere) : new(wording.Plain(SettingsTexts.PauseButton), Verbs.PauseHere), new(wording.Plain(SettingsTexts.PrivacyButton), Verbs.Privacy)],
        [new(wording.Plain(ButtonTexts.Done), Verbs.SettingsDone)],
    ];
}
