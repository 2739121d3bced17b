namespace Bot.Texts;

/// <summary>Something to mend in a file of texts.</summary>
/// <param name="Line">Counts from 1.</param>
internal sealed record TextProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
