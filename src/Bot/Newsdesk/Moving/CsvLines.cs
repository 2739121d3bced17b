namespace Bot.Newsdesk.Moving;

/// <summary>The lines of a text, whatever ends them. One that is longer than any honest line is told, not held in memory.</summary>
internal sealed class CsvLines(TextReader reader)
{
    /// <summary>Characters in the longest line that is read.</summary>
    public const int Longest = 64 * 1024;

    private readonly char[] _buffer = new char[Longest];
    private int _start;
    private int _end;
    private bool _over;

    /// <summary>The number of the line last given, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line last given was longer than <see cref="Longest"/> and is passed over.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Gives the next line, which holds until the next call. False at the end.</summary>
    public bool Read(out ReadOnlyMemory<char> line)
    {
        TooLong = false;
        while (true)
        {
            var length = _buffer.AsSpan(_start, _end - _start).IndexOf('\n');
            if (length >= 0 || (_over && _start < _end))
                return Give(length < 0 ? _end - _start : length, out line);
            if (_over)
            {
                line = default;
                return false;
            }

            Fill();
        }
    }

    private bool Give(int length, out ReadOnlyMemory<char> line)
    {
        line = TooLong ? default : _buffer.AsMemory(_start, length).TrimEnd('\r');
        _start = Math.Min(_end, _start + length + 1);
        Number++;
        return true;
    }

    private void Fill()
    {
        if (_start == 0 && _end == _buffer.Length)
        {
            TooLong = true;
            _end = 0;
        }

        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = reader.Read(_buffer, _end, _buffer.Length - _end);
        _over = read == 0;
        _end += read;
    }
}
