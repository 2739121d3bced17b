using Bot.Chat.Views;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Presses in the message of settings, which changes in place.</summary>
internal sealed class SettingsPress(SettingsView view, OutboxStore outbox, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled =>
        [Verbs.Settings, AlertActions.Settings, Verbs.Night, Verbs.Breaking, Verbs.Zone, Verbs.Language, Verbs.PauseHere, Verbs.Privacy, Verbs.SettingsDone];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(verb switch
        {
            Verbs.Zone when word.Text.Length == 0 => Show(word, view.AskZone(word)),
            Verbs.Language when word.Text.Length == 0 => Show(word, view.AskLanguage(word)),
            Verbs.SettingsDone => Show(word, new MessageContent { Html = wording.Html(SettingsTexts.Closed).Html }),
            Verbs.Privacy => Show(word, new MessageContent
            {
                Html = wording.Html(SettingsTexts.Privacy).Html,
                Buttons = [[new Button(wording.Plain(ButtonTexts.DeleteData), Verbs.Forget), new Button(wording.Plain(ButtonTexts.Back), Verbs.Settings)]],
            }),
            AlertActions.Settings => new Reaction(connection => [Answer.Say(view.Render(connection, word))]),
            _ => new Reaction(connection =>
            {
                Change(connection, verb, word);
                return [Answer.Edit(word.MessageId, view.Render(connection, word))];
            }),
        });
    }

    private static Reaction Show(ReaderWord word, MessageContent content) => Reaction.Of(Answer.Edit(word.MessageId, content));

    private void Change(SqliteConnection connection, string verb, ReaderWord word)
    {
        switch (verb)
        {
            case Verbs.Night:
                Settings.Change(connection, word, outbox, profile => profile with { Night = (NightMode)(((int)profile.Night + 1) % 3) });
                break;
            case Verbs.Breaking:
                Settings.Change(connection, word, outbox, profile => profile with { Breaking = !profile.Breaking });
                break;
            case Verbs.Zone when PressArguments.Number(word.Text, 0) is { } place && ClockZones.Name(place) is { } zone:
                Settings.Change(connection, word, outbox, profile => profile with { Zone = zone });
                break;
            case Verbs.Language when texts.Languages.Contains(word.Text, StringComparer.Ordinal):
                ReaderStore.SetLanguage(connection, word.Chat.ChatId, word.Text);
                break;
            case Verbs.PauseHere when word.Destination.Paused:
                Following.Resume(connection, word, outbox);
                break;
            case Verbs.PauseHere:
                ReaderStore.SetPaused(connection, word.Destination.DestinationId, paused: true);
                break;
        }
    }
}
