namespace Bot.Matching;

/// <summary>How many of the articles a rule met have one of its words.</summary>
internal sealed record TermNoise(string Term, int Articles);
