using System.Diagnostics;

namespace Bot.Tests.Support;

/// <summary>A disk of a few megabytes that can be filled to the last byte and freed again. Needs a Linux machine and root; tests skip elsewhere.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Megabytes = 8;
    private readonly TemporaryFolder _folder = new();

    private SmallDisk()
    {
    }

    public string Path => _folder.Path;

    /// <summary>Mounts the disk, or skips the running test with the reason.</summary>
    public static SmallDisk Mount()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Mounting a small disk takes root on Linux.");
        var disk = new SmallDisk();
        var mounted = Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", disk.Path);
        if (!mounted)
            disk._folder.Dispose();
        Assert.SkipUnless(mounted, "This machine does not let a small disk be mounted.");
        return disk;
    }

    /// <summary>Takes every free byte. May be called from several threads at once.</summary>
    public void Fill()
    {
        try
        {
            using var filler = new FileStream(Filler, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            filler.Seek(0, SeekOrigin.End);
            var block = new byte[4096];
            while (true)
                filler.Write(block);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    /// <summary>Gives the space back.</summary>
    public void Free() => File.Delete(Filler);

    public void Dispose()
    {
        Run("umount", "-l", Path);
        _folder.Dispose();
    }

    private string Filler => System.IO.Path.Combine(Path, "filler");

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}
