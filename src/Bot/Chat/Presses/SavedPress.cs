using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;

namespace Bot.Chat.Presses;

/// <summary>Turns the pages of the list of saved stories, in place.</summary>
internal sealed class SavedPress(Database database, SavedList list) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Saved];

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        using var reader = database.OpenReader();
        return Task.FromResult(Reaction.Of(Answer.Edit(word.MessageId, list.Render(reader, word, PressArguments.Page(word.Text, 0)))));
    }
}
