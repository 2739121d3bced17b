namespace Bot.Matching;

/// <summary>One thing found, for "Why this?".</summary>
/// <param name="Term">The term as the rule or topic has it.</param>
/// <param name="Form">The words as the article has them.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Sentence">The sentence it stands in, verbatim; empty for codes and facts.</param>
/// <param name="FormStart">Where in <paramref name="Sentence"/> the form begins, in UTF-16 units.</param>
/// <param name="Weight">What it adds to the score.</param>
/// <param name="Occurrences">How often the term occurs in the whole article.</param>
internal sealed record Evidence(string Term, string Form, EvidencePlace Place, string Sentence, int FormStart, double Weight, int Occurrences);
