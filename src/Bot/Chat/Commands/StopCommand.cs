using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/stop: pauses everything and keeps what is followed.</summary>
internal sealed class StopCommand(TextCatalogue texts) : ICommand
{
    public string Name => "stop";

    public IReadOnlyList<string> Aliases => ["pause"];

    public TextKey? MenuText => MenuTexts.Stop;

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(new Reaction(connection =>
        {
            ReaderStore.SetPaused(connection, word.Destination.DestinationId, paused: true);
            return
            [
                Answer.Say(
                    wording.Html(ChatTexts.Paused).Html,
                    [Buttons.Resume(wording), new Button(wording.Plain(ButtonTexts.DeleteData), Verbs.Forget)]),
            ];
        }));
    }
}
