namespace Bot.Sources.Fetching;

/// <summary>A connection this program does not make.</summary>
/// <param name="problem">Why.</param>
internal sealed class FetchRefusedException(SourceProblem problem) : IOException(problem.Text)
{
    /// <summary>Why, for an administrator.</summary>
    public SourceProblem Problem => problem;
}
