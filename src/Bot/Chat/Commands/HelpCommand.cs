using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/help.</summary>
internal sealed class HelpCommand(TextCatalogue texts) : ICommand
{
    public string Name => "help";

    public TextKey? MenuText => MenuTexts.Help;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(Reaction.Of(Answer.Say(
            wording.Html(word.IsPrivate ? ChatTexts.Help : ChatTexts.HelpGroup).Html,
            [Buttons.ChooseTopics(wording), Buttons.MySubscriptions(wording)])));
    }
}
