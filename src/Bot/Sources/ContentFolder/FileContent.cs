using System.Security.Cryptography;
using Bot.Articles.Reading;

namespace Bot.Sources.ContentFolder;

/// <summary>A file's bytes, or why they could not be had. Exactly one of bytes and refusal is there.</summary>
/// <param name="Bytes">The whole content.</param>
/// <param name="Hash">Its SHA-256 in hex.</param>
/// <param name="Refusal">Why it was not read.</param>
internal sealed record FileContent(byte[]? Bytes, string? Hash, Refusal? Refusal)
{
    /// <summary>Reads a file; null where it is gone or changed meanwhile, so that it is looked at again later.</summary>
    public static async Task<FileContent?> ReadAsync(string root, string path, FileStamp stamp, CancellationToken cancellationToken)
    {
        // An empty file is never opened: it may be a pipe, which would block.
        if (stamp.Size == 0)
            return new(null, null, new(RefusalKind.Empty, "It is empty. Write the story into it, or remove it."));
        if (stamp.Size > SourceDocument.MaxBytes)
            return new(null, null, DocumentReader.TooLarge());
        var file = new FileInfo(Path.Combine(root, path));
        try
        {
            if (file.LinkTarget is not null)
                return null;
            var bytes = await ReadAllAsync(file.FullName, stamp.Size, cancellationToken);
            file.Refresh();
            if (bytes is null || !file.Exists || new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) != stamp)
                return null;
            return new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return new(null, null, new(RefusalKind.Unreadable, "The bot may not read it. Give its user the right to read the file; it is tried again at every scan."));
        }
        catch (IOException exception)
        {
            return new(null, null, new(RefusalKind.Unreadable, $"It could not be read ({exception.Message.TrimEnd('.')}). It is tried again at every scan."));
        }
    }

    private static async Task<byte[]?> ReadAllAsync(string path, long size, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, useAsync: true);
        var bytes = new byte[size];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return read == bytes.Length ? bytes : null;
    }
}
