using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>The page of settings about breaking news, which opens from under such news.</summary>
internal sealed class BreakingView(TextCatalogue texts)
{
    /// <summary>Renders what holds. Any connection will do.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word)
    {
        var destination = ReaderStore.Get(connection, word.Destination.DestinationId) ?? word.Destination;
        var on = ProfileStore.Get(connection, destination.ProfileId).Breaking;
        var wording = texts.For(word.Chat.Language);
        return new MessageContent
        {
            Html = wording.Html(on ? SettingsTexts.BreakingOn : SettingsTexts.BreakingOff).Html,
            Buttons =
            [
                [new Button(wording.Plain(on ? SettingsTexts.TurnOff : SettingsTexts.TurnOn), Verbs.BreakingHere)],
                [new Button(wording.Plain(ButtonTexts.Settings), Verbs.Settings)],
            ],
        };
    }
}
