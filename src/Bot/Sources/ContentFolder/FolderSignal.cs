using System.Threading.Channels;

namespace Bot.Sources.ContentFolder;

/// <summary>
/// Says that something happened in a folder, no more: what happened is found by scanning. Missed events and overflows therefore lose nothing.
/// </summary>
/// <param name="root">The folder; it may not exist yet.</param>
internal sealed class FolderSignal(string root) : IDisposable
{
    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? _watcher;

    /// <summary>Raises the signal by hand.</summary>
    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Starts watching where that is not done; false where the folder cannot be watched now and only scans will find what changes.</summary>
    public bool Watch()
    {
        if (!Directory.Exists(root))
        {
            Stop();
            return false;
        }

        if (_watcher is not null)
            return true;
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(root)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Created += (_, _) => Raise();
            watcher.Changed += (_, _) => Raise();
            watcher.Deleted += (_, _) => Raise();
            watcher.Renamed += (_, _) => Raise();
            watcher.Error += (_, _) => OnError();
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            watcher?.Dispose();
            return false;
        }
    }

    /// <summary>Completes when the signal is raised; several raises before it are one.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await _raised.Reader.WaitToReadAsync(cancellationToken);
        _raised.Reader.TryRead(out _);
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    // An overflow or a lost watch: scan, and watch anew at the next scan.
    private void OnError()
    {
        Stop();
        Raise();
    }

    private void Stop() => Interlocked.Exchange(ref _watcher, null)?.Dispose();
}
