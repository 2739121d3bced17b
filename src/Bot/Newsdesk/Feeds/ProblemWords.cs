using Bot.Sources;
using Bot.Texts;

namespace Bot.Newsdesk.Feeds;

/// <summary>Words the problem of a source in an admin's language.</summary>
internal static class ProblemWords
{
    /// <summary>One sentence. What is known only in English stands in brackets in it.</summary>
    public static Markup Say(SourceProblem problem, Wording wording) =>
        wording.Html(Key(problem), ("detail", problem.Detail.TrimEnd('.')));

    private static TextKey Key(SourceProblem problem) => problem.Kind switch
    {
        SourceProblemKind.NoAnswer => ProblemTexts.NoAnswer,
        SourceProblemKind.BadCertificate => ProblemTexts.BadCertificate,
        SourceProblemKind.UnknownHost => ProblemTexts.UnknownHost,
        SourceProblemKind.ConnectionRefused => ProblemTexts.ConnectionRefused,
        SourceProblemKind.HostSlow => ProblemTexts.HostSlow,
        SourceProblemKind.HostUnreachable => ProblemTexts.HostUnreachable,
        SourceProblemKind.ConnectionBroke => ProblemTexts.ConnectionBroke,
        SourceProblemKind.NotSecure => ProblemTexts.NotSecure,
        SourceProblemKind.HeadTooLarge => ProblemTexts.HeadTooLarge,
        SourceProblemKind.BrokenAnswer => ProblemTexts.BrokenAnswer,
        SourceProblemKind.PrivateAddress => ProblemTexts.PrivateAddress,
        SourceProblemKind.NotTheWeb => ProblemTexts.NotTheWeb,
        SourceProblemKind.TooManyRedirects => ProblemTexts.TooManyRedirects,
        SourceProblemKind.TooLarge => ProblemTexts.TooLarge,
        SourceProblemKind.GoneForGood => ProblemTexts.GoneForGood,
        SourceProblemKind.AskedToWait => ProblemTexts.AskedToWait,
        SourceProblemKind.NotAllowed => ProblemTexts.NotAllowed,
        SourceProblemKind.NothingThere => ProblemTexts.NothingThere,
        SourceProblemKind.ServerError => ProblemTexts.ServerError,
        SourceProblemKind.Empty => ProblemTexts.Empty,
        SourceProblemKind.Malformed => ProblemTexts.Malformed,
        SourceProblemKind.NoFeed => ProblemTexts.NoFeed,
        SourceProblemKind.NoArticle => ProblemTexts.NoArticle,
        _ when problem.Detail.Length > 0 => ProblemTexts.Known,
        _ => ProblemTexts.Unknown,
    };
}
