using System.Collections.Concurrent;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>Photos the bot sent, newest kept up to <see cref="Capacity"/> bytes; older ones keep their ids and lose their bytes.</summary>
internal sealed class PhotoStore
{
    public const long Capacity = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, PhotoSize> _photos = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, byte[] Bytes)> _contents = new();
    private readonly Lock _gate = new();
    private long _held;
    private int _last;

    /// <summary>Registers a photo; <paramref name="bytes"/> is null where only its address is known.</summary>
    public PhotoSize Add(int width, int height, byte[]? bytes)
    {
        var number = Interlocked.Increment(ref _last);
        var photo = new PhotoSize
        {
            FileId = $"emulated-photo-{number:D8}",
            FileUniqueId = $"u{number:D8}",
            Width = width,
            Height = height,
            FileSize = bytes?.Length,
        };
        _photos[photo.FileId] = photo;
        if (bytes is not null)
            Hold(photo.FileId, bytes);
        return photo;
    }

    public PhotoSize? Find(string fileId) => _photos.GetValueOrDefault(fileId);

    public byte[]? Content(string fileId)
    {
        lock (_gate)
            return _contents.FirstOrDefault(held => held.Id == fileId).Bytes;
    }

    private void Hold(string id, byte[] bytes)
    {
        lock (_gate)
        {
            _contents.Enqueue((id, bytes));
            _held += bytes.Length;
            while (_held > Capacity && _contents.TryDequeue(out var oldest))
                _held -= oldest.Bytes.Length;
        }
    }
}
