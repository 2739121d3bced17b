using Bot.Chat;
using Bot.Newsdesk.Health;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Hosting.Composition;

/// <summary>Shows the newsdesk what the chat's inbox has set aside. The dispatcher is asked for late: what it serves leads back here.</summary>
internal sealed class InboxSetAside(Database database, Func<UpdateDispatcher> dispatcher) : ISetAsideUpdates
{
    public long Count(SqliteConnection connection) => InboxStore.CountSetAside(connection);

    public IReadOnlyList<(string Reason, long Count)> Reasons(SqliteConnection connection, int most) => InboxStore.SetAsideReasons(connection, most);

    public int Replay(SqliteConnection connection, int most) => InboxStore.Replay(connection, most).Count;

    public int Dismiss(SqliteConnection connection, int most) => InboxStore.Dismiss(connection, most);

    public void Wake()
    {
        using var reader = database.OpenReader();
        dispatcher().Wake(InboxStore.WaitingChats(reader));
    }
}
