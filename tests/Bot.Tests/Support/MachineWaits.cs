using System.Globalization;

namespace Bot.Tests.Support;

/// <summary>
/// For how long programs of this machine have waited for a processor or a disk (Linux, Documentation/accounting/psi.rst).
/// What took its time although nothing had to wait took it by itself.
/// </summary>
internal sealed class MachineWaits
{
    private static readonly string[] Files = ["/proc/pressure/cpu", "/proc/pressure/io"];

    private readonly long _microseconds = Total();

    private MachineWaits()
    {
    }

    /// <summary>Whether this machine tells.</summary>
    public static bool IsTold { get; } = Files.All(File.Exists);

    /// <summary>Starts to measure.</summary>
    public static MachineWaits Start() => new();

    /// <summary>The waits since; zero where the machine does not tell.</summary>
    public TimeSpan Elapsed => TimeSpan.FromMicroseconds(Total() - _microseconds);

    private static long Total() => IsTold ? Files.Sum(Read) : 0;

    private static long Read(string file)
    {
        var some = File.ReadLines(file).First();
        return long.Parse(some.AsSpan(some.LastIndexOf('=') + 1), CultureInfo.InvariantCulture);
    }
}
