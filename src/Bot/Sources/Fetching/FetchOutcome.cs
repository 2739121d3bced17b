namespace Bot.Sources.Fetching;

/// <summary>How a fetch ended.</summary>
internal enum FetchOutcome
{
    /// <summary>There is a body.</summary>
    Content,

    /// <summary>The copy we have is the newest (304).</summary>
    NotModified,

    /// <summary>The server says it is gone for good (410).</summary>
    Gone,

    /// <summary>The server wants us to come later (429, 503).</summary>
    Busy,

    /// <summary>The server refuses, or has nothing there (any other status).</summary>
    Status,

    /// <summary>We refuse: a private address, another scheme, too large, too many redirects.</summary>
    Forbidden,

    /// <summary>The network or the server failed: no connection, no time, a broken body.</summary>
    Failed,
}
