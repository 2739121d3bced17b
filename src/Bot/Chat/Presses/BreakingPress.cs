using Bot.Chat.Views;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat.Presses;

/// <summary>Presses about breaking news: opens the page in a message of its own, so that the news stays, and turns it on or off there.</summary>
internal sealed class BreakingPress(BreakingView view, OutboxStore outbox) : IPress
{
    public IReadOnlyList<string> Handled => [AlertActions.BreakingSettings, Verbs.BreakingHere];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) => Task.FromResult(new Reaction(connection =>
    {
        if (verb == AlertActions.BreakingSettings)
            return [Answer.Say(view.Render(connection, word))];
        Settings.Change(connection, word, outbox, profile => profile with { Breaking = !profile.Breaking });
        return [Answer.Edit(word.MessageId, view.Render(connection, word))];
    }));
}
