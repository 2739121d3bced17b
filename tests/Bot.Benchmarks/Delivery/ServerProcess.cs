using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Delivery;

/// <summary>This program in another process, running one of its server verbs until disposed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
        BaseUrl = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
    }

    public int Port { get; }

    public string BaseUrl { get; }

    /// <summary>The words that start this program once more, without its own.</summary>
    public static IReadOnlyList<string> OwnCommand { get; } = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) != "dotnet"
        ? [path]
        : [Environment.ProcessPath ?? "dotnet", typeof(ServerProcess).Assembly.Location];

    /// <summary>The canned server's counts since they were last asked for.</summary>
    public async Task<(long Calls, long Chats, long Repeats)> CountsAsync(CancellationToken ct)
    {
        using var http = Postbox.Client(1);
        var numbers = (await http.GetStringAsync(new Uri(BaseUrl), ct)).Split(' ').Select(long.Parse).ToList();
        return (numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>Starts it and waits until it says on which port it listens.</summary>
    public static async Task<ServerProcess> StartAsync(string verb, CancellationToken ct)
    {
        var start = new ProcessStartInfo(OwnCommand[0], [.. OwnCommand.Skip(1), verb]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        while (await process.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            if (line.StartsWith("PORT ", StringComparison.Ordinal))
                return new ServerProcess(process, int.Parse(line.AsSpan(5), CultureInfo.InvariantCulture));
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
