using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bot.Chat.Commands;

/// <summary>/settings; with the name of a zone, such as Europe/Kyiv, that zone is set.</summary>
internal sealed class SettingsCommand(SettingsView view, OutboxStore outbox, TextCatalogue texts) : ICommand
{
    private const int MaxZoneName = 64;

    public string Name => "settings";

    public TextKey? MenuText => MenuTexts.Settings;

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken) => Task.FromResult(word.Text.Length == 0
        ? new Reaction(connection => [Answer.Say(view.Render(connection, word))])
        : new Reaction(connection => [SetZone(connection, word)]));

    private Answer SetZone(SqliteConnection connection, ReaderWord word)
    {
        var name = DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => id.Length <= MaxZoneName && id.Equals(word.Text, StringComparison.OrdinalIgnoreCase));
        if (name is null)
            return Answer.Say(texts.For(word.Chat.Language).Html(SettingsTexts.UnknownZone, ("typed", Buttons.Short(word.Text))).Html);
        Settings.Change(connection, word, outbox, profile => profile with { Zone = name });
        return Answer.Say(view.Render(connection, word));
    }
}
