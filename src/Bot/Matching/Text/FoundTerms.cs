namespace Bot.Matching.Text;

/// <summary>The terms of a vocabulary that a word is.</summary>
/// <param name="VocabularyId">The vocabulary searched; a number, so that the words outlive it without keeping it.</param>
/// <param name="Count">How many terms it had then; later ones were not seen.</param>
/// <param name="First">The first of them, or -1.</param>
/// <param name="Others">The rest.</param>
internal sealed record FoundTerms(long VocabularyId, int Count, int First, int[] Others);
