using System.Text;

namespace Bot.Newsdesk.Try;

/// <summary>Reads lines of a bounded length: what a longer one has too much is read and dropped.</summary>
internal sealed class TryLineReader(TextReader reader)
{
    /// <summary>UTF-16 units of a line; an article of a million words has fewer.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private readonly char[] _buffer = new char[64 * 1024];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _filled;

    /// <summary>The line last read was longer than <see cref="Longest"/>.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The next line without its end, or null after the last.</summary>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        _line.Clear();
        IsCut = false;
        for (var isBegun = false; ; isBegun = true)
        {
            if (_at == _filled)
            {
                _filled = await reader.ReadAsync(_buffer, cancellationToken);
                _at = 0;
                if (_filled == 0)
                    return isBegun ? _line.ToString() : null;
            }

            var rest = _buffer.AsSpan(_at, _filled - _at);
            var end = rest.IndexOf('\n');
            Append(end < 0 ? rest : rest[..end]);
            _at += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
                return _line.ToString();
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var room = Longest - _line.Length;
        IsCut |= text.Length > room;
        _line.Append(text[..Math.Min(text.Length, room)]);
    }
}
