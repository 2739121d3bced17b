namespace Bot.Hosting.Loops;

/// <summary>Raises a signal when anything below a folder changes. It may miss a change; a scan finds that.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly FileSystemWatcher? _watcher;

    public FolderWatch(string folder, Action changed)
    {
        if (!Directory.Exists(folder))
            return;
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => changed();
        _watcher.Created += (_, _) => changed();
        _watcher.Deleted += (_, _) => changed();
        _watcher.Renamed += (_, _) => changed();
        _watcher.Error += (_, _) => changed();
        _watcher.EnableRaisingEvents = true;
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();
}
