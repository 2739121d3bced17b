using Bot.Articles;
using Bot.Stories.Versions;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>The words for what a story has gone through: "Updated 14:20", "Corrected 07:00 UTC: …", "Also: BBC, AP".</summary>
internal static class MarkLines
{
    private const int MaxNote = 400;
    private const int MaxName = 60;
    private const int MaxHeadline = 160;

    /// <summary>Joins the lines, each ended by a line end; empty where there are none.</summary>
    public static string Below(Article article, StoryMarks marks, Wording wording)
    {
        var lines = "";
        if (marks.Correction is { } correction)
            lines += wording.Html(FollowUpTexts.Corrected, ("time", Time(article, correction.At, wording)), ("what", What(correction, wording))).Html + "\n";
        if (marks.UpdatedAt is { } updated)
            lines += wording.Html(FollowUpTexts.Updated, ("time", Time(article, updated, wording))).Html + "\n";
        if (marks.Also.Count > 0)
            lines += wording.Html(FollowUpTexts.Also, ("names", string.Join(", ", marks.Also.Select(name => TextCut.ToFit(name, MaxName))))).Html + "\n";
        return lines;
    }

    /// <summary>What was wrong, without a full stop: the words of the source or an editor, else of the headline, else that it was something.</summary>
    public static string What(CorrectionMark correction, Wording wording) => correction switch
    {
        { Note: { } note } => TextCut.ToFit(note.TrimEnd(' ', '.'), MaxNote),
        { Headline: { } headline } => wording.Plain(
            FollowUpTexts.HeadlineNow,
            ("after", TextCut.ToFit(headline.After, MaxHeadline)),
            ("before", TextCut.ToFit(headline.Before, MaxHeadline))),
        _ => wording.Plain(FollowUpTexts.Details),
    };

    /// <summary>The agency that withdrew a story, by the article that says so; null where it names none.</summary>
    public static string? Agency(Article article) =>
        article.Dateline?.Agency is { Length: > 0 } agency ? TextCut.ToFit(agency, MaxName) : null;

    /// <summary>The clock alone is enough on the day that stands in the line above.</summary>
    private static Markup Time(Article article, DateTimeOffset at, Wording wording) =>
        (article.PublishedAt ?? article.ReceivedAt).UtcDateTime.Date == at.UtcDateTime.Date ? wording.Clock(at) : wording.Moment(at);
}
