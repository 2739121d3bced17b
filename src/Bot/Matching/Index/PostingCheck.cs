namespace Bot.Matching.Index;

/// <summary>Verifies a posted rule against an article.</summary>
internal static class PostingCheck
{
    /// <summary>Adds the rule of a posting to <paramref name="matches"/> if the article meets it and it was not added under another term.</summary>
    public static void Verify(IRulePart part, Posting posting, MatchScratch scratch, List<RuleMatch> matches)
    {
        if (posting.Guard >= 0 && !scratch.Has(posting.Guard))
            return;
        var isPostedOften = posting.Slot < 0;
        var slot = isPostedOften ? ~posting.Slot : posting.Slot;
        var id = part.IdOf(slot);
        if (id == RuleSlots.Empty || (isPostedOften && scratch.Met.Contains(id)))
            return;
        var program = part.ProgramOf(slot);
        if (!Evaluator.Meets(program, 0, scratch, mainOnly: false))
            return;
        if (isPostedOften)
            scratch.Met.Add(id);
        matches.Add(new RuleMatch(id, Prominence.Of(program, scratch), Evaluator.Meets(program, 0, scratch, mainOnly: true)));
    }
}
