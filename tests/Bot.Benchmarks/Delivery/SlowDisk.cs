using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// Makes the disk slower than this machine's is: SQLite's own sync of the database and of its WAL runs as ever, and returns
/// later. It puts itself between SQLite and the file's methods (sqlite.org/c3ref/io_methods.html), for one connection.
/// </summary>
internal static unsafe partial class SlowDisk
{
    private const int FilePointer = 7;
    private const int JournalPointer = 28;
    private const int Methods = 19;
    private const int Sync = 5;

    private static uint microseconds;
    private static delegate* unmanaged[Cdecl]<nint*, int, int> sync;

    /// <summary>Delays every sync of a connection's files from now on, until it closes. Needs a database in WAL mode that has been written to.</summary>
    public static void Delay(SqliteConnection connection, int milliseconds)
    {
        microseconds = (uint)milliseconds * 1000;
        Wrap(connection, FilePointer);
        Wrap(connection, JournalPointer);
    }

    /// <summary>Gives a file a copy of its methods in which one is ours; the copy lives as long as the process.</summary>
    private static void Wrap(SqliteConnection connection, int pointer)
    {
        var database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        nint* file = null;
        if (FileControl(database.DangerousGetHandle(), "main", pointer, &file) != 0 || file is null || *file == 0)
            throw new InvalidOperationException("SQLite does not show its file.");
        var methods = (nint*)NativeMemory.Alloc(Methods, (nuint)sizeof(nint));
        NativeMemory.Copy((nint*)*file, methods, (nuint)(Methods * sizeof(nint)));
        sync = (delegate* unmanaged[Cdecl]<nint*, int, int>)methods[Sync];
        methods[Sync] = (nint)(delegate* unmanaged[Cdecl]<nint*, int, int>)&SyncAndWait;
        *file = (nint)methods;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int SyncAndWait(nint* file, int flags)
    {
        var result = sync(file, flags);
        _ = Sleep(microseconds);
        return result;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileControl(nint database, string name, int operation, nint** file);

    [LibraryImport("libc", EntryPoint = "usleep")]
    private static partial int Sleep(uint microseconds);
}
