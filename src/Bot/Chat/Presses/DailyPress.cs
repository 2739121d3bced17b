using System.Globalization;
using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>*Once a day instead*: asks for the time of day, sets one digest each morning, and takes it back.</summary>
internal sealed class DailyPress(SettingsView view, OutboxStore outbox, TextCatalogue texts) : IPress
{
    /// <summary>Tells these offers from those of other buttons.</summary>
    private const string Offer = "profile ";

    public IReadOnlyList<string> Handled => [Verbs.Daily, Verbs.DailyUndo];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        if (verb == Verbs.DailyUndo)
            return Task.FromResult(new Reaction(connection => [Undo(connection, word)]));
        return Task.FromResult(PressArguments.Number(word.Text, 0) is { } place && ClockZones.Name(place) is { } zone
            ? new Reaction(connection => [Set(connection, word, zone)])
            : Reaction.Of(Answer.Edit(word.MessageId, view.AskTime(word))));
    }

    private Answer Set(SqliteConnection connection, ReaderWord word, string zone)
    {
        var wording = texts.For(word.Chat.Language);
        var before = ReaderStore.Get(connection, word.Destination.DestinationId)?.ProfileId ?? word.Destination.ProfileId;
        Settings.Change(connection, word, outbox, profile => OnceADay.Set(profile) with { Zone = zone });
        var html = wording.Html(SettingsTexts.DailySet, ("time", Rhythm.Time(OnceADay.Morning)), ("zone", zone)).Html;
        if (ProfileStore.Get(connection, before).Breaking)
            html += "\n" + wording.Html(SettingsTexts.DailyBreaking).Html;
        var offer = OfferStore.Add(connection, word.Chat.ChatId, Offer + before.ToString(CultureInfo.InvariantCulture), word.At.ToUnixTimeMilliseconds());
        return Answer.Edit(word.MessageId, html, [Buttons.SeeLatest(wording), new Button(wording.Plain(ButtonTexts.Undo), Buttons.Action(Verbs.DailyUndo, offer))]);
    }

    private Answer Undo(SqliteConnection connection, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        var offer = PressArguments.Number(word.Text, 0) is { } offerId ? OfferStore.Find(connection, word.Chat.ChatId, offerId) : null;
        if (offer?.StartsWith(Offer, StringComparison.Ordinal) != true || !long.TryParse(offer.AsSpan(Offer.Length), CultureInfo.InvariantCulture, out var before)
            || ProfileStore.Find(connection, before) is not { } profile)
        {
            return Answer.Edit(word.MessageId, wording.Html(ChatTexts.OfferGone).Html, [Buttons.MySubscriptions(wording)]);
        }

        Settings.Change(connection, word, outbox, _ => profile);
        return Answer.Edit(word.MessageId, wording.Html(SettingsTexts.DailyUndone).Html, [Buttons.MySubscriptions(wording), Buttons.ChooseTopics(wording)]);
    }
}
