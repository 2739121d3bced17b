using Bot.Articles.Normalising;
using Bot.Sources.Opml;
using Bot.Texts;

namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>The message that says what is in a list that was sent.</summary>
internal static class FeedListCard
{
    private const int MostNames = 5;
    private const int LongestName = 60;
    private const int MostProblems = 10;

    /// <summary>How many feeds there are, how many are known, which would be added, and what cannot be used.</summary>
    public static Markup Say(string name, FeedListSurvey survey, Wording wording)
    {
        List<Markup> lines = [wording.Html(FeedListTexts.Found, ("name", name), ("count", survey.New.Count + survey.Known))];
        if (survey.Known > 0)
            lines.Add(wording.Html(FeedListTexts.Known, ("count", survey.Known)));
        if (survey.New.Count > 0)
            lines.Add(New(survey.New, wording));
        else if (survey.Known > 0)
            lines.Add(wording.Html(FeedListTexts.NothingNew));
        if (survey.Problems.Count > 0)
            lines.AddRange(Refused(survey.Problems, wording));
        return new Markup(string.Join('\n', lines.Select(line => line.Html)));
    }

    /// <summary>Says why a document or an entry cannot be used.</summary>
    public static Markup Say(OpmlProblem problem, Wording wording) => problem.Kind switch
    {
        OpmlProblemKind.TooLarge => wording.Html(FeedListTexts.TooLarge, ("size", OpmlReader.MaxBytes / (1024 * 1024))),
        OpmlProblemKind.Unreadable => wording.Html(FeedListTexts.Unreadable),
        OpmlProblemKind.Empty or OpmlProblemKind.NotOpml => wording.Html(FeedListTexts.NotOpml),
        OpmlProblemKind.NoFeed => wording.Html(FeedListTexts.NoFeed),
        OpmlProblemKind.TooMany => wording.Html(FeedListTexts.TooMany, ("count", OpmlReader.MostEntries)),
        OpmlProblemKind.NoAddress => wording.Html(FeedListTexts.NoAddress),
        _ => wording.Html(FeedListTexts.NotAnAddress, ("words", problem.Detail)),
    };

    private static Markup New(IReadOnlyList<OpmlEntry> added, Wording wording)
    {
        var names = string.Join(", ", added.Take(MostNames).Select(entry => CleanText.Shorten(entry.Title.Length > 0 ? entry.Title : entry.Address.Host, LongestName)));
        return added.Count <= MostNames
            ? wording.Html(FeedListTexts.New, ("names", names))
            : wording.Html(FeedListTexts.NewMore, ("names", names), ("count", added.Count - MostNames));
    }

    private static IEnumerable<Markup> Refused(IReadOnlyList<OpmlProblem> problems, Wording wording)
    {
        yield return wording.Html(FeedListTexts.Refused, ("count", problems.Count));
        foreach (var problem in problems.Take(MostProblems))
            yield return wording.Html(FeedListTexts.Problem, ("line", problem.Line.ToString(wording.Culture)), ("problem", Say(problem, wording)));
        if (problems.Count > MostProblems)
            yield return wording.Html(FeedListTexts.MoreProblems, ("count", problems.Count - MostProblems));
    }
}
