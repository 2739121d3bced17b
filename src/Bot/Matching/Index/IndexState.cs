namespace Bot.Matching.Index;

/// <summary>What one match looks at: taken once, whole.</summary>
/// <param name="Vocabulary">The terms of all parts.</param>
/// <param name="Base">Most of the rules.</param>
/// <param name="Deltas">Rules added since; the last one takes the next.</param>
/// <param name="Topics">The topics.</param>
internal sealed record IndexState(Vocabulary Vocabulary, BasePart Base, DeltaPart[] Deltas, TopicPart Topics);
