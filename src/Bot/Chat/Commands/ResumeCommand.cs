using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/resume: lifts the silence of /stop. Its button under the answer to /stop is the usual way.</summary>
internal sealed class ResumeCommand(OutboxStore outbox, TextCatalogue texts) : ICommand
{
    public string Name => "resume";

    public TextKey? MenuText => null;

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(new Reaction(connection =>
        {
            Following.Resume(connection, word, outbox);
            return [Answer.Say(wording.Html(ChatTexts.Resumed).Html, [Buttons.SeeLatest(wording), Buttons.MySubscriptions(wording)])];
        }));
    }
}
