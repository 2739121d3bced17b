using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/help: what everybody can do here, and what is open to this person besides.</summary>
/// <param name="commands">All commands, this one among them.</param>
/// <param name="texts">The texts.</param>
internal sealed class HelpCommand(Func<CommandBook> commands, TextCatalogue texts) : ICommand
{
    public string Name => "help";

    public TextKey? MenuText => MenuTexts.Help;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(Reaction.Of(Answer.Say(
            wording.Html(word.IsPrivate ? ChatTexts.Help : ChatTexts.HelpGroup).Html + Own(word, wording),
            [Buttons.ChooseTopics(wording), Buttons.MySubscriptions(wording)])));
    }

    private string Own(ReaderWord word, Wording wording)
    {
        var lines = commands().All
            .Where(command => command.OwnMenuText is not null && command.IsOpenTo(word))
            .Select(command => wording.Html(ChatTexts.HelpOwnLine, ("command", command.Name), ("what", command.OwnMenuText is { } text ? wording.Plain(text) : "")).Html)
            .ToList();
        return lines.Count == 0 ? "" : $"\n\n{wording.Html(ChatTexts.HelpOwn).Html}\n{string.Join('\n', lines)}";
    }
}
