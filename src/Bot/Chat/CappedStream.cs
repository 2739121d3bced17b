namespace Bot.Chat;

/// <summary>Takes up to a number of bytes in; the first byte over it ends the writing.</summary>
internal sealed class CappedStream(int most) : Stream
{
    private readonly MemoryStream _held = new();

    /// <summary>Whether more came than fits.</summary>
    public bool IsOverfull { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _held.Length;

    public override long Position
    {
        get => _held.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>What came in.</summary>
    public byte[] ToArray() => _held.ToArray();

    /// <summary>Takes more in.</summary>
    /// <exception cref="IOException">More came than fits.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Takes more in.</summary>
    /// <exception cref="IOException">More came than fits.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        IsOverfull = IsOverfull || _held.Length + buffer.Length > most;
        if (IsOverfull)
            throw new IOException("The file is larger than allowed.");
        _held.Write(buffer);
    }

    /// <summary>Takes more in.</summary>
    /// <exception cref="IOException">More came than fits.</exception>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    /// <summary>Takes more in.</summary>
    /// <exception cref="IOException">More came than fits.</exception>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        // Everything is held already.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
