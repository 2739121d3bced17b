using System.Buffers;

namespace Bot.Sources.Fetching;

/// <summary>Reads a body to its end, or to the limit, whichever comes first; whatever length the server claims.</summary>
internal static class BoundedBody
{
    private const int Chunk = 16 * 1024;

    /// <summary>The body; null where it is longer than the limit. No more than the limit is ever held.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, LargeBodies large, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        if (await ReadToAsync(stream, body, Math.Min(large.From, limit), cancellationToken))
            return body.ToArray();
        return body.Length <= limit && await large.PassAsync(token => ReadToAsync(stream, body, limit, token), cancellationToken) ? body.ToArray() : null;
    }

    /// <summary>Returns false where there is more than the limit; some of that may have been read.</summary>
    private static async Task<bool> ReadToAsync(Stream stream, MemoryStream body, int limit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(0, Chunk), cancellationToken)) > 0)
            {
                body.Write(buffer, 0, read);
                if (body.Length > limit)
                    return false;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
