namespace Bot.Topics;

/// <summary>Something an editor must put right in a topic file.</summary>
/// <param name="File">The file's name within the catalogue folder.</param>
/// <param name="Line">Counts from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong and what to write instead, in English.</param>
internal sealed record CatalogueProblem(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
