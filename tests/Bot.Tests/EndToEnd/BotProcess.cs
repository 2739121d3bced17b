using System.Collections.Concurrent;
using System.Diagnostics;
using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

/// <summary>The bot's program in a process of its own, as its operator runs it; everything it prints is kept.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;
    private readonly SemaphoreSlim _printed = new(0);

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    /// <summary>All it printed, in order.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Starts the program at the repository's root.</summary>
    /// <param name="environment">Settings, with two underscores.</param>
    /// <param name="arguments">What stands after the program's name.</param>
    public static BotProcess Start(IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = SharedData.RepositoryRoot,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var bot = new BotProcess(Process.Start(start) ?? throw new InvalidOperationException("The bot did not start."));
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>Waits until it has printed a line that holds the text, so many times.</summary>
    public async Task PrintsAsync(string text, int times = 1)
    {
        using var patience = Patience.Begin();
        try
        {
            while (Lines.Count(line => line.Contains(text, StringComparison.Ordinal)) < times)
                await _printed.WaitAsync(patience.Token);
        }
        catch (OperationCanceledException ended)
        {
            throw new TimeoutException($"The bot never printed \"{text}\" {times} times, but:\n{string.Join('\n', Lines)}", ended);
        }
    }

    /// <summary>Waits for its end and returns its exit code.</summary>
    public async Task<int> EndsAsync()
    {
        using var patience = Patience.Begin();
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Kills it as a crash would (SIGKILL) and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _printed.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        Lines.Enqueue(line);
        _printed.Release();
    }
}
