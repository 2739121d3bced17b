using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/privacy: what is kept and how to delete it.</summary>
internal sealed class PrivacyCommand(TextCatalogue texts) : ICommand
{
    public string Name => "privacy";

    public TextKey? MenuText => null;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(Reaction.Of(Answer.Say(
            wording.Html(SettingsTexts.Privacy).Html,
            [new Button(wording.Plain(ButtonTexts.DeleteData), Verbs.Forget)])));
    }
}
