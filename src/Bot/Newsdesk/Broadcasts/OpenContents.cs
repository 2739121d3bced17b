using Bot.Outbox;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>What broadcasts and changes under way may still put into the outbox. Those that are over put nothing there: a change renders its texts anew.</summary>
internal sealed class OpenContents : IContentHolder
{
    public IReadOnlyCollection<long> Held(SqliteConnection connection) =>
        [.. BroadcastStore.Active(connection)
            .SelectMany(broadcast => (IEnumerable<SharedContents>)[broadcast.Rows().Contents, broadcast.Answers().Contents])
            .SelectMany(contents => contents.ByLanguage.Values.Append(contents.Default))];
}
