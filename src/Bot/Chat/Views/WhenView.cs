using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>The choice of when stories come: at once up to a number a day, or in digests at chosen hours.</summary>
internal sealed class WhenView(DeliveryProfile initial, TextCatalogue texts)
{
    private const int HoursInRow = 4;

    /// <summary>Renders the choice with what holds. Any connection will do.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word)
    {
        var wording = Wording(connection, word);
        var profile = Settings.Of(connection, word) ?? initial;
        var html = wording.Html(SettingsTexts.AskWhen, ("when", Rhythm.Say(profile, wording))).Html;
        if (profile.Breaking)
            html += "\n" + wording.Html(SettingsTexts.DailyBreaking).Html;
        return new MessageContent { Html = html, Buttons = Rows(profile, wording) };
    }

    /// <summary>Renders the hours of a day, those marked at which a digest leaves. Any connection will do.</summary>
    public MessageContent Hours(SqliteConnection connection, ReaderWord word)
    {
        var wording = Wording(connection, word);
        var profile = Settings.Of(connection, word) ?? initial;
        var hours = Enumerable.Range(0, 24).Select(hour => Choice(
            Rhythm.Time(hour * 60),
            profile.InDigests && profile.Slots.Contains(hour * 60),
            Buttons.Action(Verbs.WhenHour, hour),
            wording));
        return new MessageContent
        {
            Html = wording.Html(SettingsTexts.AskHours, ("when", Rhythm.Say(profile, wording))).Html,
            Buttons = [.. hours.Chunk(HoursInRow), [new Button(wording.Plain(ButtonTexts.Back), Verbs.When)]],
        };
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(DeliveryProfile profile, Wording wording)
    {
        var limits = Rhythm.Limits.Select(limit => Choice(
            limit > 0 ? wording.Plain(SettingsTexts.LimitButton, ("count", limit)) : wording.Plain(SettingsTexts.NoLimitButton),
            !profile.InDigests && profile.DailyLimit == limit,
            Buttons.Action(Verbs.WhenMost, limit),
            wording));
        var digests = Rhythm.Usual.Select(times => Choice(
            wording.Plain(SettingsTexts.DigestButton, ("time", Rhythm.Times(times))),
            profile.InDigests && profile.Slots.SequenceEqual(times),
            Buttons.Action(Verbs.WhenAt, [.. times.Select(time => (long)time)]),
            wording));
        return
        [
            .. limits.Chunk(2),
            .. digests.Append(new Button(wording.Plain(SettingsTexts.HoursButton), Verbs.WhenHours)).Chunk(2),
            [new Button(wording.Plain(ButtonTexts.Back), Verbs.Settings)],
        ];
    }

    private static Button Choice(string text, bool chosen, string action, Wording wording) =>
        new(chosen ? wording.Plain(ButtonTexts.TopicOn, ("name", text)) : text, action);

    private Wording Wording(SqliteConnection connection, ReaderWord word) =>
        texts.For((ReaderStore.GetChat(connection, word.Chat.ChatId) ?? word.Chat).Language);
}
