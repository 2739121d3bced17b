using Bot.Articles;

namespace Bot.Stories.Versions;

/// <summary>The difference between two versions of an article, as a reader meets it. Pure.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Note">For a correction: what the source or an editor says was wrong.</param>
/// <param name="Headline">For a correction: the words of the headline that changed, where they are few.</param>
internal sealed record VersionChange(ChangeKind Kind, string? Note = null, HeadlineChange? Headline = null)
{
    private static readonly VersionChange None = new(ChangeKind.None);
    private static readonly VersionChange Update = new(ChangeKind.Update);

    /// <summary>Compares two versions of one article.</summary>
    public static VersionChange Of(Article before, Article after)
    {
        if (after.Status == PublicationStatus.Canceled)
            return before.Status == PublicationStatus.Canceled ? None : new VersionChange(ChangeKind.Withdrawal);
        // What is kept back for now has not changed for those who have it.
        if (after.Status == PublicationStatus.Withheld)
            return None;
        if (before.Status == PublicationStatus.Canceled)
            return Update;
        var reads = ReadsOtherwise(before, after);
        var difference = HeadlineDifference.Of(before, after);
        // An editor's note stays in the file through later versions; it is news once.
        var noted = after.CorrectionNote is { } note && note != before.CorrectionNote;
        var flagged = after.IsCorrection && after.CorrectionNote is null && reads;
        if (noted || flagged || difference.ChangesFact)
            return new VersionChange(ChangeKind.Correction, noted ? after.CorrectionNote : null, difference.Shown);
        return reads ? Update : None;
    }

    private static bool ReadsOtherwise(Article before, Article after) =>
        !Same(before.Headline, after.Headline)
        || before.Paragraphs.Count != after.Paragraphs.Count
        || before.Paragraphs.Zip(after.Paragraphs).Any(pair => !Same(pair.First, pair.Second));

    /// <summary>Spaces, and how quotes and dashes are drawn, make no difference.</summary>
    private static bool Same(string one, string other) =>
        one == other || Plain(one).SequenceEqual(Plain(other));

    private static IEnumerable<char> Plain(string text) => text.Where(letter => !char.IsWhiteSpace(letter)).Select(letter => letter switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '‑' => '-',
        _ => letter,
    });
}
