using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>A command that another room carries out.</summary>
internal sealed class DelegatedCommand(
    string name,
    Func<ReaderWord, bool> isOpenTo,
    Func<ReaderWord, CancellationToken, Task<Reaction>> react,
    TextKey? menuText = null) : ICommand
{
    public string Name => name;

    public TextKey? MenuText => null;

    public TextKey? OwnMenuText => menuText;

    public bool ChangesChat => false;

    public bool IsOpenTo(ReaderWord word) => isOpenTo(word);

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken) => react(word, cancellationToken);
}
