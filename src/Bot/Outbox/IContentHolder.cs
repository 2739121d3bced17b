using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Says which shared contents rows may still be made from, though none names them yet.</summary>
internal interface IContentHolder
{
    /// <summary>Returns the keys of these contents. Any connection will do.</summary>
    IReadOnlyCollection<long> Held(SqliteConnection connection);
}
