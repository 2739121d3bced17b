namespace Bot.Matching.Index;

/// <summary>Verifies a posted rule against an article.</summary>
internal static class PostingCheck
{
    /// <summary>Adds the rule of a posting to <paramref name="matches"/> if the article meets it and it was not added under another term.</summary>
    /// <param name="id">The rule, or <see cref="RuleSlots.Empty"/>.</param>
    /// <param name="program">The rule, compiled.</param>
    /// <param name="candidate">The posting; its guard was found.</param>
    /// <param name="scratch">What the article holds.</param>
    /// <param name="matches">Takes the rule.</param>
    public static void Verify(long id, ReadOnlySpan<int> program, Candidate candidate, MatchScratch scratch, List<RuleMatch> matches)
    {
        if (id == RuleSlots.Empty)
            return;
        var (posting, term) = candidate;
        if (posting.IsDecided)
        {
            var worth = scratch.Worth(term) + (posting.Guard == term ? 0 : scratch.Worth(posting.Guard));
            matches.Add(new RuleMatch(id, worth, MainSubject: true));
            return;
        }

        if (posting.IsPostedOften && scratch.Met.Contains(id))
            return;
        if (!Evaluator.Meets(program, scratch, out var isMain))
            return;
        if (posting.IsPostedOften)
            scratch.Met.Add(id);
        matches.Add(new RuleMatch(id, Prominence.Of(program, scratch), isMain));
    }
}
