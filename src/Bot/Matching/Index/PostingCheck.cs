namespace Bot.Matching.Index;

/// <summary>Verifies a posted rule against an article.</summary>
internal static class PostingCheck
{
    /// <summary>Adds the rule of a posting to <paramref name="matches"/> if the article meets it and it was not added under another term.</summary>
    /// <param name="part">The rules.</param>
    /// <param name="posting">The posting; its guard was found.</param>
    /// <param name="term">The term it is posted under.</param>
    /// <param name="scratch">What the article holds.</param>
    /// <param name="matches">Takes the rule.</param>
    public static void Verify(IRulePart part, Posting posting, int term, MatchScratch scratch, List<RuleMatch> matches)
    {
        var id = part.IdOf(posting.Slot);
        if (id == RuleSlots.Empty)
            return;
        if (posting.IsDecided)
        {
            var worth = scratch.Worth(term) + (posting.Guard < 0 ? 0 : scratch.Worth(posting.Guard));
            matches.Add(new RuleMatch(id, worth, MainSubject: true));
            return;
        }

        if (posting.IsPostedOften && scratch.Met.Contains(id))
            return;
        var program = part.ProgramOf(posting.Slot);
        if (!Evaluator.Meets(program, scratch, out var isMain))
            return;
        if (posting.IsPostedOften)
            scratch.Met.Add(id);
        matches.Add(new RuleMatch(id, Prominence.Of(program, scratch), isMain));
    }
}
