using System.Globalization;

namespace Bot.Benchmarks.Delivery;

/// <summary>What the kernel says of a process's memory (proc(5), /proc/PID/status), in MiB.</summary>
/// <param name="Resident">What it holds in memory now.</param>
/// <param name="Anonymous">The part of it that no file stands behind.</param>
/// <param name="Peak">The most it ever held.</param>
internal sealed record ProcessStatus(double Resident, double Anonymous, double Peak)
{
    public static async Task<ProcessStatus> ReadAsync(int process, CancellationToken ct)
    {
        var lines = await File.ReadAllLinesAsync($"/proc/{process}/status", ct);
        return new ProcessStatus(Megabytes(lines, "VmRSS:"), Megabytes(lines, "RssAnon:"), Megabytes(lines, "VmHWM:"));
    }

    private static double Megabytes(string[] status, string field)
    {
        var line = status.FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal)) ?? "";
        var digits = line.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).ToArray();
        return digits.Length == 0 ? 0 : double.Parse(digits, CultureInfo.InvariantCulture) / 1024;
    }
}
