using Bot.Texts;

namespace Bot.Newsdesk.Feeds;

/// <summary>What admins read about the problems of sources, one text for each kind; each takes the detail.</summary>
internal static class ProblemTexts
{
    public static readonly TextKey Known = new("sourceProblem.known");
    public static readonly TextKey Unknown = new("sourceProblem.unknown");
    public static readonly TextKey NoAnswer = new("sourceProblem.noAnswer");
    public static readonly TextKey BadCertificate = new("sourceProblem.badCertificate");
    public static readonly TextKey UnknownHost = new("sourceProblem.unknownHost");
    public static readonly TextKey ConnectionRefused = new("sourceProblem.connectionRefused");
    public static readonly TextKey HostSlow = new("sourceProblem.hostSlow");
    public static readonly TextKey HostUnreachable = new("sourceProblem.hostUnreachable");
    public static readonly TextKey ConnectionBroke = new("sourceProblem.connectionBroke");
    public static readonly TextKey NotSecure = new("sourceProblem.notSecure");
    public static readonly TextKey HeadTooLarge = new("sourceProblem.headTooLarge");
    public static readonly TextKey BrokenAnswer = new("sourceProblem.brokenAnswer");
    public static readonly TextKey PrivateAddress = new("sourceProblem.privateAddress");
    public static readonly TextKey NotTheWeb = new("sourceProblem.notTheWeb");
    public static readonly TextKey TooManyRedirects = new("sourceProblem.tooManyRedirects");
    public static readonly TextKey TooLarge = new("sourceProblem.tooLarge");
    public static readonly TextKey GoneForGood = new("sourceProblem.goneForGood");
    public static readonly TextKey AskedToWait = new("sourceProblem.askedToWait");
    public static readonly TextKey NotAllowed = new("sourceProblem.notAllowed");
    public static readonly TextKey NothingThere = new("sourceProblem.nothingThere");
    public static readonly TextKey ServerError = new("sourceProblem.serverError");
    public static readonly TextKey Empty = new("sourceProblem.empty");
    public static readonly TextKey Malformed = new("sourceProblem.malformed");
    public static readonly TextKey NoFeed = new("sourceProblem.noFeed");
    public static readonly TextKey NoArticle = new("sourceProblem.noArticle");
}
