using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>Tells work that can never be stored from a database that cannot store anything now.</summary>
internal static class LastingFailure
{
    /// <summary>Whether the work itself is at fault, so that another try would end the same: anything but SQLite's word on the disk, the file, or who else uses it (sqlite.org/rescode.html).</summary>
    public static bool Is(Exception exception) => exception is not SqliteException sqlite || sqlite.SqliteErrorCode
        is SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_ERROR or SQLitePCL.raw.SQLITE_MISMATCH or SQLitePCL.raw.SQLITE_TOOBIG or SQLitePCL.raw.SQLITE_RANGE;
}
