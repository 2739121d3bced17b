using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Asks again, when alerts are claimed, whether they are still wanted. The rooms that know why implement it.</summary>
internal interface ISecondLook
{
    /// <summary>Returns one verdict for each alert, in their order.</summary>
    /// <param name="connection">A reader's.</param>
    /// <param name="alerts">Rows of kind alert or digest, of known chats that are neither suspended nor paused.</param>
    /// <param name="now">Unix milliseconds.</param>
    IReadOnlyList<Verdict> Look(SqliteConnection connection, IReadOnlyList<ClaimedMessage> alerts, long now);
}
