using Bot.Articles.Reading;

namespace Bot.Sources;

/// <summary>What stands in the way of reading a source. Holds no text of the server's.</summary>
/// <param name="Kind">What it is; whoever tells a person words it in their language.</param>
/// <param name="Detail">A number, or more in English; what it is stands with the kind. May be empty.</param>
internal sealed record SourceProblem(SourceProblemKind Kind, string Detail = "")
{
    /// <summary>In English, for logs and the console.</summary>
    public string Text => Kind switch
    {
        SourceProblemKind.NoAnswer => $"It did not answer within {Detail} seconds.",
        SourceProblemKind.BadCertificate => "Its certificate cannot be trusted.",
        SourceProblemKind.UnknownHost => "Its host is not known to the name servers.",
        SourceProblemKind.ConnectionRefused => "Its host refuses connections.",
        SourceProblemKind.HostSlow => "Its host cannot be reached in time.",
        SourceProblemKind.HostUnreachable => "Its host cannot be reached.",
        SourceProblemKind.ConnectionBroke => "The connection broke.",
        SourceProblemKind.NotSecure => "No secure connection can be made.",
        SourceProblemKind.HeadTooLarge => "The head of its answer is too large.",
        SourceProblemKind.BrokenAnswer => "Its answer is broken or ended early.",
        SourceProblemKind.PrivateAddress => "Its host stands at a private address. If that is meant, add the host to Fetching:AllowedHosts.",
        SourceProblemKind.NotTheWeb => "Only http and https addresses without a user name are fetched.",
        SourceProblemKind.TooManyRedirects => $"It redirects more than {Detail} times.",
        SourceProblemKind.TooLarge => $"It is larger than {Detail} MiB.",
        SourceProblemKind.GoneForGood => "The server says it is gone for good (410).",
        SourceProblemKind.AskedToWait => $"The server asks us to come back later ({Detail}).",
        SourceProblemKind.NotAllowed => $"The server does not let us read it ({Detail}).",
        SourceProblemKind.NothingThere => "There is nothing at this address (404).",
        SourceProblemKind.ServerError => $"The server answered with an error ({Detail}).",
        _ => Detail.Length > 0 ? Detail : "It cannot be read.",
    };

    /// <summary>The problem of a document that was fetched and cannot be read; null for an unknown reason.</summary>
    public static SourceProblem Of(Refusal? refusal) => new(
        refusal?.Kind switch
        {
            RefusalKind.Empty => SourceProblemKind.Empty,
            RefusalKind.Malformed or RefusalKind.UnknownEncoding or RefusalKind.Binary => SourceProblemKind.Malformed,
            RefusalKind.NotAnArticle or RefusalKind.UnknownFormat => SourceProblemKind.NoFeed,
            RefusalKind.NoHeadline or RefusalKind.NoText => SourceProblemKind.NoArticle,
            _ => SourceProblemKind.Other,
        },
        refusal?.Reason ?? "");
}
