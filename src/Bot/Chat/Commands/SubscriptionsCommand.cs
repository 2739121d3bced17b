using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Commands;

/// <summary>/subscriptions: what the chat follows.</summary>
internal sealed class SubscriptionsCommand(SubscriptionList list) : ICommand
{
    public string Name => "subscriptions";

    public IReadOnlyList<string> Aliases => ["mytopics", "list"];

    public TextKey? MenuText => MenuTexts.Subscriptions;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => [Answer.Say(list.Render(connection, word, page: 1))]));
}
