using Bot.Readers;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>Where admins are written to.</summary>
internal sealed class AdminHomes(AdminList admins)
{
    /// <summary>Returns the private chats of admins who have met the bot and have not blocked it, in order of their ids. Any connection will do.</summary>
    public IReadOnlyList<(ReaderChat Chat, Destination Destination)> Find(SqliteConnection connection)
    {
        List<(ReaderChat, Destination)> homes = [];
        // A person's own chat has the person's id.
        foreach (var person in admins.People.Order())
        {
            if (ReaderStore.GetChat(connection, person) is { State: ChatState.Active } chat && ReaderStore.Find(connection, person, 0) is { } destination)
                homes.Add((chat, destination));
        }

        return homes;
    }
}
