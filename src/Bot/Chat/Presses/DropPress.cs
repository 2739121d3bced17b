using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Unfollows: in the list of what is followed, or where a message offers it.</summary>
internal sealed class DropPress(SubscriptionList list, FollowedNames names, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Drop, Verbs.Unsubscribe];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => [Drop(connection, verb, word)]));

    private Answer Drop(SqliteConnection connection, string verb, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        var removed = Following.Remove(connection, word, [PressArguments.Number(word.Text, 0) ?? 0]);
        var (page, ofSettings) = (PressArguments.Page(word.Text, 1), PressArguments.Number(word.Text, 2) == 1);
        if (removed.Count == 0)
            return Answer.Edit(word.MessageId, list.Render(connection, word, page, ofSettings));
        var undo = new UndoOffer(Follow: true, [.. removed.Select(subscription => (subscription.RuleId, subscription.Scope))]).Keep(connection, word.Chat.ChatId, word.At);
        var name = names.Of(removed[0], wording.Language);
        return verb == Verbs.Drop
            ? Answer.Edit(word.MessageId, list.Render(connection, word, page, ofSettings, name, undo))
            : Answer.Edit(word.MessageId, wording.Html(ChatTexts.Unsubscribed, ("names", name)).Html, [Buttons.Undo(wording, undo), Buttons.MySubscriptions(wording)]);
    }
}
