namespace Bot.Sources.Opml;

/// <summary>An entry that cannot be used.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Reason">Why, as a sentence that says what to do.</param>
internal sealed record OpmlProblem(int Line, string Reason);
