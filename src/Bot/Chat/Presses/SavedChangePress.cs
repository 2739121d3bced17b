using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Removes a story from the list of saved ones, and brings it back.</summary>
internal sealed class SavedChangePress(SavedList list) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.RemoveSaved, Verbs.UndoRemoveSaved];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection =>
        {
            var undoId = verb == Verbs.RemoveSaved ? Remove(connection, word) : BringBack(connection, word);
            return [Answer.Edit(word.MessageId, list.Render(connection, word, PressArguments.Page(word.Text, 1), undoId))];
        }));

    private static long? Remove(SqliteConnection connection, ReaderWord word) =>
        SavedStoryStore.Remove(connection, word.Destination.DestinationId, PressArguments.Number(word.Text, 0) ?? 0) is { } removed
            ? SavedOffer.Keep(connection, word, removed)
            : null;

    private static long? BringBack(SqliteConnection connection, ReaderWord word)
    {
        if (SavedOffer.Find(connection, word, PressArguments.Number(word.Text, 0) ?? 0) is { } removed)
            SavedStoryStore.Add(connection, word.Destination.DestinationId, removed);
        return null;
    }
}
