using System.Collections.Concurrent;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>Every file of a message, newest kept up to <see cref="Capacity"/> bytes; older ones keep their ids and lose their bytes.</summary>
internal sealed class FileStore
{
    public const long Capacity = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, FileObject> _files = new(StringComparer.Ordinal);
    private readonly Queue<(FileObject File, byte[] Bytes)> _contents = new();
    private readonly Lock _gate = new();
    private long _held;
    private int _last;

    /// <summary>Registers a file under the next number; <paramref name="bytes"/> is null where its content is not known.</summary>
    /// <param name="kind">What it is, in a word: <c>photo</c>, <c>document</c>.</param>
    /// <param name="ending">Of its name, with the dot; may be empty.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="size">Its size where the content is not known.</param>
    public FileObject Add(string kind, string ending, byte[]? bytes, long? size = null)
    {
        var number = Interlocked.Increment(ref _last);
        var file = new FileObject
        {
            FileId = $"emulated-{kind}-{number:D8}",
            FileUniqueId = $"u{number:D8}",
            FileSize = bytes?.Length ?? size,
            FilePath = $"{kind}s/file_{number}{ending}",
        };
        _files[file.FileId] = file;
        if (bytes is not null)
            Hold(file, bytes);
        return file;
    }

    /// <summary>The file of an id, or null.</summary>
    public FileObject? Find(string fileId) => _files.GetValueOrDefault(fileId);

    /// <summary>The bytes of an id; null where they are not held.</summary>
    public byte[]? Content(string fileId) => Held(file => file.FileId == fileId);

    /// <summary>The bytes at a path; null where they are not held.</summary>
    public byte[]? ContentAt(string path) => Held(file => file.FilePath == path);

    private byte[]? Held(Func<FileObject, bool> isIt)
    {
        lock (_gate)
            return _contents.FirstOrDefault(held => isIt(held.File)).Bytes;
    }

    private void Hold(FileObject file, byte[] bytes)
    {
        lock (_gate)
        {
            _contents.Enqueue((file, bytes));
            _held += bytes.Length;
            while (_held > Capacity && _contents.TryDequeue(out var oldest))
                _held -= oldest.Bytes.Length;
        }
    }
}
