using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Delivery;

/// <summary>The real bot in a process of its own.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>Starts the bot against an emulator.</summary>
    /// <param name="database">Its database.</param>
    /// <param name="baseUrl">The emulator.</param>
    /// <param name="content">A content folder.</param>
    /// <param name="perSecond">Messages a second.</param>
    public static BotProcess Start(string database, string baseUrl, string content, double perSecond)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = content,
        };
        start.FileName = Path.GetFileNameWithoutExtension(start.FileName) == "dotnet" ? start.FileName : "dotnet";
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Bot.dll"));
        start.Environment["Telegram__Token"] = Emulation.Token;
        start.Environment["Telegram__BaseUrl"] = baseUrl;
        start.Environment["Database__Path"] = database;
        start.Environment["Content__Folder"] = content;
        start.Environment["Delivery__OverallPerSecond"] = perSecond.ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        var bot = new BotProcess(process);
        process.OutputDataReceived += (_, line) => bot.Said = line.Data ?? bot.Said;
        process.ErrorDataReceived += (_, line) => bot.Said = line.Data ?? bot.Said;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>The last line it printed.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Ends it without a warning (SIGKILL).</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        _process.Kill(entireProcessTree: false);
        await _process.WaitForExitAsync(ct);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: false);
        _process.Dispose();
    }
}
