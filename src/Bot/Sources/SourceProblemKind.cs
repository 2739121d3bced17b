namespace Bot.Sources;

/// <summary>What stands in the way of reading a source. Stored by number.</summary>
internal enum SourceProblemKind
{
    /// <summary>Known only in the words of the detail.</summary>
    Other = 0,

    /// <summary>No answer in time; the detail is the seconds waited.</summary>
    NoAnswer = 1,

    /// <summary>Its certificate cannot be trusted.</summary>
    BadCertificate = 2,

    /// <summary>No name server knows its host.</summary>
    UnknownHost = 3,

    /// <summary>Its host refuses connections.</summary>
    ConnectionRefused = 4,

    /// <summary>Its host cannot be reached in time.</summary>
    HostSlow = 5,

    /// <summary>Its host cannot be reached.</summary>
    HostUnreachable = 6,

    /// <summary>The connection broke.</summary>
    ConnectionBroke = 7,

    /// <summary>No secure connection can be made.</summary>
    NotSecure = 8,

    /// <summary>The head of its answer is too large.</summary>
    HeadTooLarge = 9,

    /// <summary>Its answer is broken or ended early.</summary>
    BrokenAnswer = 10,

    /// <summary>Its host stands at a private address.</summary>
    PrivateAddress = 11,

    /// <summary>It is no address of the web, or holds a user's name.</summary>
    NotTheWeb = 12,

    /// <summary>The detail is how many redirects are followed.</summary>
    TooManyRedirects = 13,

    /// <summary>The detail is how many MiB are read.</summary>
    TooLarge = 14,

    /// <summary>Gone for good (410).</summary>
    GoneForGood = 15,

    /// <summary>The server wants us to come back later; the detail is the status.</summary>
    AskedToWait = 16,

    /// <summary>The server does not let us read it; the detail is the status.</summary>
    NotAllowed = 17,

    /// <summary>There is nothing at the address (404).</summary>
    NothingThere = 18,

    /// <summary>Any other error of the server; the detail is the status.</summary>
    ServerError = 19,

    /// <summary>Nothing stands there. Here and below the detail says more, in English.</summary>
    Empty = 20,

    /// <summary>What stands there breaks the rules of its format, or is no text in a known encoding.</summary>
    Malformed = 21,

    /// <summary>What stands there is no feed and no agency's item.</summary>
    NoFeed = 22,

    /// <summary>What stands there is an item, but no article that could be told.</summary>
    NoArticle = 23,
}
