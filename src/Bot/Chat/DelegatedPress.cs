using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat;

/// <summary>A button that another room answers.</summary>
internal sealed class DelegatedPress(
    IReadOnlyList<string> verbs,
    Func<ReaderWord, bool> isOpenTo,
    Func<string, ReaderWord, CancellationToken, Task<Reaction>> react) : IPress
{
    public IReadOnlyList<string> Handled => verbs;

    public bool ChangesChat => false;

    public bool IsOpenTo(ReaderWord word) => isOpenTo(word);

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) => react(verb, word, cancellationToken);
}
