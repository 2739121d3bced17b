using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Health;

/// <summary>The updates that could not be handled. The room that owns them is not this one's to know.</summary>
internal interface ISetAsideUpdates
{
    /// <summary>How many there are. Any connection will do.</summary>
    long Count(SqliteConnection connection);

    /// <summary>Why, with how many each. Any connection will do.</summary>
    IReadOnlyList<(string Reason, long Count)> Reasons(SqliteConnection connection, int most);

    /// <summary>Lets them be tried again, at most so many. Needs the writer's connection. Returns how many.</summary>
    int Replay(SqliteConnection connection, int most);

    /// <summary>Gives them up, at most so many. Needs the writer's connection. Returns how many.</summary>
    int Dismiss(SqliteConnection connection, int most);

    /// <summary>What is to be tried again is committed.</summary>
    void Wake();
}
