namespace Bot.Outbox;

/// <summary>What a walk through the outbox finds out about the shared contents that stood when it began.</summary>
/// <param name="Last">The newest of them; later ones are another walk's.</param>
/// <param name="Named">Those that are held, or that a row met on the way names.</param>
internal sealed record ContentSurvey(long Last, HashSet<long> Named);
