using System.Collections.Concurrent;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>Photos the bot sent, by their ids; their bytes stand with all files.</summary>
internal sealed class PhotoStore(FileStore files)
{
    private readonly ConcurrentDictionary<string, PhotoSize> _photos = new(StringComparer.Ordinal);

    /// <summary>Registers a photo; <paramref name="bytes"/> is null where only its address is known.</summary>
    public PhotoSize Add(int width, int height, byte[]? bytes)
    {
        var file = files.Add("photo", ".jpg", bytes);
        return _photos[file.FileId] = new PhotoSize
        {
            FileId = file.FileId,
            FileUniqueId = file.FileUniqueId,
            Width = width,
            Height = height,
            FileSize = file.FileSize,
        };
    }

    public PhotoSize? Find(string fileId) => _photos.GetValueOrDefault(fileId);
}
