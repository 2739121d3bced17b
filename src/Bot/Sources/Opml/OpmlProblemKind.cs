namespace Bot.Sources.Opml;

/// <summary>Why an OPML document, or an entry of it, cannot be used.</summary>
internal enum OpmlProblemKind
{
    /// <summary>The document has more bytes than are read.</summary>
    TooLarge,

    /// <summary>The document holds nothing.</summary>
    Empty,

    /// <summary>The document is no text in an encoding that can be told.</summary>
    Unreadable,

    /// <summary>The document is something else.</summary>
    NotOpml,

    /// <summary>No outline has an xmlUrl.</summary>
    NoFeed,

    /// <summary>Only the first entries are read.</summary>
    TooMany,

    /// <summary>An outline is a feed without an xmlUrl.</summary>
    NoAddress,

    /// <summary>What stands as xmlUrl is no address of the web; the detail quotes it.</summary>
    NotAnAddress,
}
