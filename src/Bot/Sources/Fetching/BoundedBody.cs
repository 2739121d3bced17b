using System.Buffers;

namespace Bot.Sources.Fetching;

/// <summary>Reads a body to its end, or to the limit, whichever comes first; whatever length the server claims.</summary>
internal static class BoundedBody
{
    private const int Chunk = 64 * 1024;

    /// <summary>The body; null where it is longer than the limit. No more than the limit is ever held.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(0, Chunk), cancellationToken)) > 0)
            {
                if (body.Length + read > limit)
                    return null;
                body.Write(buffer, 0, read);
            }

            return body.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
