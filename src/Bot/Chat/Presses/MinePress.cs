using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat.Presses;

/// <summary>Shows what is followed, in place.</summary>
internal sealed class MinePress(SubscriptionList list) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Mine];

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => [Answer.Edit(word.MessageId, list.Render(connection, word, PressArguments.Page(word.Text, 0), PressArguments.Number(word.Text, 1) == 1))]));
}
