using System.Globalization;

namespace Bot.Newsdesk.Moving;

/// <summary>Shows how far a long run is: a bar on a terminal, elsewhere a plain line now and then.</summary>
/// <param name="output">Where it is shown.</param>
/// <param name="isTerminal">Whether a line can be written over.</param>
/// <param name="things">What is counted.</param>
/// <param name="share">How much is done, from 0 to 1, when so many steps are done.</param>
internal sealed class MovingProgress(TextWriter output, bool isTerminal, string things, Func<int, double> share)
{
    private const int Width = 30;
    private const int BarEvery = 2_000;
    private const int LineEvery = 100_000;

    private int _done;

    /// <summary>One more is done.</summary>
    public void Step()
    {
        if (++_done % (isTerminal ? BarEvery : LineEvery) == 0)
            Show();
    }

    /// <summary>All is done.</summary>
    public void End()
    {
        if (!isTerminal)
            return;
        Show();
        output.WriteLine();
    }

    private void Show()
    {
        var part = Math.Clamp(share(_done), 0, 1);
        var full = (int)(part * Width);
        var count = _done.ToString("N0", CultureInfo.InvariantCulture);
        if (isTerminal)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', full)}{new string('.', Width - full)}] {part,4:P0}  {count} {things}"));
        else
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} {things}, {part:P0}"));
    }
}
