using System.Globalization;

namespace Bot.Newsdesk.Try;

/// <summary>A progress bar on one line of a terminal. Shows nothing where there is none.</summary>
/// <param name="terminal">The terminal; null shows nothing.</param>
/// <param name="total">Bytes to read; 0 where that is not known.</param>
internal sealed class TryProgress(TextWriter? terminal, long total)
{
    private const int Width = 30;
    private const int Every = 64;

    private long _position;
    private int _articles;

    /// <summary>So many bytes are read.</summary>
    public void Read(long position) => _position = position;

    /// <summary>One article more is done.</summary>
    public void Step()
    {
        if (++_articles % Every == 0)
            Draw();
    }

    /// <summary>All is done.</summary>
    public void End()
    {
        Draw();
        terminal?.WriteLine();
    }

    private void Draw()
    {
        var share = total > 0 ? Math.Min(1.0, (double)_position / total) : 0;
        var full = (int)(share * Width);
        terminal?.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', full)}{new string('.', Width - full)}] {share,4:P0}  {_articles} articles"));
    }
}
