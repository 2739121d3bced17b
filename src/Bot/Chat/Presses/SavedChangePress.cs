using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Removes a story from the list of saved ones, and brings it back.</summary>
internal sealed class SavedChangePress(SavedList list, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.RemoveSaved, Verbs.UndoRemoveSaved];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => verb == Verbs.RemoveSaved ? [Show(connection, word, Remove(connection, word))] : BringBack(connection, word)));

    private static long? Remove(SqliteConnection connection, ReaderWord word) =>
        SavedStoryStore.Remove(connection, word.Destination.DestinationId, PressArguments.Number(word.Text, 0) ?? 0) is { } removed
            ? SavedOffer.Keep(connection, word, removed)
            : null;

    /// <summary>The list may have filled up meanwhile.</summary>
    private IReadOnlyList<Answer> BringBack(SqliteConnection connection, ReaderWord word)
    {
        var left = SavedOffer.Find(connection, word, PressArguments.Number(word.Text, 0) ?? 0) is { } removed
            ? SavedStoryStore.Add(connection, word.Destination.DestinationId, removed)
            : null;
        var shown = Show(connection, word, undoId: null);
        return left is not null && word.CallbackQueryId is { } queryId
            ? [Answer.Note(queryId, SavedLine.Done(connection, left, texts.For(word.Chat.Language), word.At)), shown]
            : [shown];
    }

    private Answer Show(SqliteConnection connection, ReaderWord word, long? undoId) =>
        Answer.Edit(word.MessageId, list.Render(connection, word, PressArguments.Page(word.Text, 1), undoId));
}
