namespace Bot.Emulator.State;

/// <summary>
/// Every accepted send, in order, numbered from 1. The latest <see cref="Capacity"/> are kept, in blocks, so that a
/// million cost some 70 MB. Safe for use by many threads.
/// </summary>
internal sealed class SendLog(TimeProvider time)
{
    public const int Capacity = 4_000_000;

    private const int BlockSize = 8_192;

    private readonly Lock _gate = new();
    private readonly Queue<AcceptedSend[]> _full = new();
    private readonly long _start = time.GetTimestamp();
    private AcceptedSend[] _block = new AcceptedSend[BlockSize];
    private int _used;
    private long _dropped;

    /// <summary>The number of the latest send.</summary>
    public long Last
    {
        get
        {
            lock (_gate)
                return _dropped + (long)_full.Count * BlockSize + _used;
        }
    }

    public void Add(string method, long chatId, int messageId, string? text, bool paid, bool answered)
    {
        var hash = Hash(text ?? "");
        var firstLine = FirstLine(text);
        lock (_gate)
        {
            var seconds = time.GetElapsedTime(_start).TotalSeconds;
            _block[_used++] = new AcceptedSend(seconds, method, chatId, messageId, hash, firstLine, paid, answered);
            if (_used < BlockSize)
                return;
            _full.Enqueue(_block);
            (_block, _used) = (new AcceptedSend[BlockSize], 0);
            if ((long)_full.Count * BlockSize <= Capacity)
                return;
            _full.Dequeue();
            _dropped += BlockSize;
        }
    }

    /// <summary>The sends numbered above <paramref name="after"/>, oldest first, each with its number.</summary>
    public IEnumerable<(long Sequence, AcceptedSend Send)> After(long after)
    {
        List<AcceptedSend[]> blocks;
        long sequence;
        int used;
        lock (_gate)
        {
            blocks = [.. _full, _block];
            (sequence, used) = (_dropped, _used);
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            var count = i == blocks.Count - 1 ? used : BlockSize;
            var first = (int)Math.Clamp(after - sequence, 0, count);
            for (var index = first; index < count; index++)
                yield return (sequence + index + 1, blocks[i][index]);
            sequence += count;
        }
    }

    /// <summary>FNV-1a over UTF-16 units, so that two sends of one text are known without keeping it.</summary>
    private static long Hash(string text)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * 1_099_511_628_211UL);
        return unchecked((long)hash);
    }

    private static string FirstLine(string? text)
    {
        if (text is null)
            return "";
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        return line.Length <= 80 ? line : line[..80];
    }
}
