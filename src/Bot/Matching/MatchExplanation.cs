namespace Bot.Matching;

/// <summary>Why an article meets a rule or topic, or does not.</summary>
/// <param name="Matched">It meets it, at least as a mention.</param>
/// <param name="MainSubject">It is about it.</param>
/// <param name="Score">The evidence added up.</param>
/// <param name="Threshold">The score from which it is the main subject; 0 for a reader's rule of words.</param>
/// <param name="Found">What was found, most telling first.</param>
internal sealed record MatchExplanation(bool Matched, bool MainSubject, double Score, double Threshold, IReadOnlyList<Evidence> Found);
