namespace Bot.Sources.Pages;

/// <summary>What reading a page gave.</summary>
/// <param name="Page">The readable part; null where there is none.</param>
/// <param name="Problem">Why, as a sentence; empty where there is a page.</param>
internal sealed record PageReading(ReadPage? Page, string Problem = "")
{
    /// <summary>No page, and why.</summary>
    public static PageReading Refuse(string problem) => new(null, problem);
}
