using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Bot.Storage;

/// <summary>
/// One process owns the database. The lock is the kernel's (flock on Unix), so it is released at the owner's death, however
/// it died; whoever waits is woken by the kernel and does not poll.
/// </summary>
internal sealed partial class OwnerLock : IDisposable
{
    private const int Exclusive = 2;
    private const int NonBlocking = 4;
    private const int Interrupted = 4;
    private const int OwnerMayReadAndWrite = 0x180;
    private static readonly TimeSpan WindowsRetry = TimeSpan.FromSeconds(1);

    private readonly IDisposable _file;

    private OwnerLock(IDisposable file) => _file = file;

    /// <summary>Waits until this process owns the database.</summary>
    /// <param name="database">The file to own; the lock file stands beside it.</param>
    /// <param name="waiting">Called once where another process owns it now.</param>
    /// <param name="time">Paces the retries on Windows, where waiting without polling is not offered.</param>
    /// <param name="cancellationToken">Gives the wait up.</param>
    public static async Task<OwnerLock> AcquireAsync(Database database, Action waiting, TimeProvider time, CancellationToken cancellationToken)
    {
        var path = database.Path + ".lock";
        if (OperatingSystem.IsWindows())
            return await AcquireOnWindowsAsync(path, waiting, time, cancellationToken);

        var file = OpenOnUnix(path);
        if (FileLock(file, Exclusive | NonBlocking) != 0)
        {
            waiting();
            await BlockAsync(file, path).WaitAsync(cancellationToken);
        }

        return new OwnerLock(file);
    }

    /// <summary>Hands the database to whoever waits.</summary>
    public void Dispose() => _file.Dispose();

    /// <summary>Opens by the system's own call: FileStream takes a lock of its own at opening, and does not wait for it.</summary>
    private static SafeFileHandle OpenOnUnix(string path)
    {
        const int readWrite = 2;
        var (create, closeOnExec) = OperatingSystem.IsLinux() ? (0x40, 0x80000) : (0x200, 0x1000000);
        var file = Open(path, readWrite | create | closeOnExec, OwnerMayReadAndWrite);
        return file.IsInvalid
            ? throw new IOException($"The lock '{path}' cannot be opened (error {Marshal.GetLastPInvokeError()}). Check that this user may write to the database's folder.")
            : file;
    }

    /// <summary>Waits in the kernel, on a thread of its own. A wait given up ends with the process.</summary>
    private static Task BlockAsync(SafeFileHandle file, string path)
    {
        var owned = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            int result;
            do
            {
                result = FileLock(file, Exclusive);
            }
            while (result != 0 && Marshal.GetLastPInvokeError() == Interrupted);

            if (result == 0)
                owned.TrySetResult();
            else
                owned.TrySetException(new IOException($"The database's lock '{path}' cannot be taken (error {Marshal.GetLastPInvokeError()}). Is it on a network drive? Keep the database on a local disk."));
        });
        thread.IsBackground = true;
        thread.Name = "owner-lock";
        thread.Start();
        return owned.Task;
    }

    private static async Task<OwnerLock> AcquireOnWindowsAsync(string path, Action waiting, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var told = false; ;)
        {
            try
            {
                return new OwnerLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                if (!told)
                    waiting();
                told = true;
                await Task.Delay(WindowsRetry, time, cancellationToken);
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int FileLock(SafeFileHandle file, int operation);
}
