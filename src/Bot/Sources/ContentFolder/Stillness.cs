using System.Runtime.InteropServices;

namespace Bot.Sources.ContentFolder;

/// <summary>Tells a finished file from one still being written: its size and time must stand still for a while, seen by us, not by its own clock.</summary>
/// <param name="time">The clock.</param>
internal sealed class Stillness(TimeProvider time)
{
    /// <summary>How long a file must stand still.</summary>
    public static readonly TimeSpan Needed = TimeSpan.FromMilliseconds(300);

    private readonly Dictionary<string, Sighting> _moving = new(StringComparer.Ordinal);

    /// <summary>Whether the file has stood still long enough; remembers it otherwise.</summary>
    public bool IsStill(string path, FileStamp stamp)
    {
        var now = time.GetTimestamp();
        if (_moving.TryGetValue(path, out var seen) && seen.Stamp == stamp)
            return time.GetElapsedTime(seen.Since, now) >= Needed;
        _moving[path] = new(stamp, now);
        return false;
    }

    /// <summary>Forgets a file that is dealt with or gone.</summary>
    public void Forget(string path) => _moving.Remove(path);

    /// <summary>Forgets every file that is not there any more.</summary>
    public void KeepOnly(IReadOnlyDictionary<string, FileStamp> present)
    {
        foreach (var path in _moving.Keys.Where(path => !present.ContainsKey(path)).ToList())
            _moving.Remove(path);
    }

    /// <summary>How long until the next file may be still; null where none is awaited.</summary>
    public TimeSpan? UntilNext()
    {
        if (_moving.Count == 0)
            return null;
        var waited = time.GetElapsedTime(_moving.Values.Min(seen => seen.Since));
        return waited >= Needed ? TimeSpan.Zero : Needed - waited;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sighting(FileStamp Stamp, long Since);
}
