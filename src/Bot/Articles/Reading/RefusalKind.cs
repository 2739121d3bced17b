namespace Bot.Articles.Reading;

/// <summary>The kinds of documents that are not articles. Stored by number.</summary>
internal enum RefusalKind
{
    /// <summary>No bytes, or white space only.</summary>
    Empty = 1,

    /// <summary>Not text at all.</summary>
    Binary = 2,

    /// <summary>Over the size limit.</summary>
    TooLarge = 3,

    /// <summary>Text in an encoding that cannot be told.</summary>
    UnknownEncoding = 4,

    /// <summary>No line that could be a headline.</summary>
    NoHeadline = 5,

    /// <summary>A headline with no text under it.</summary>
    NoText = 6,

    /// <summary>A structured document that breaks the rules of its format.</summary>
    Malformed = 7,

    /// <summary>Readable, but not a text article: a photograph, a planning item.</summary>
    NotAnArticle = 8,

    /// <summary>A kind of file no reader is for.</summary>
    UnknownFormat = 9,

    /// <summary>The file could not be opened or read.</summary>
    Unreadable = 10,
}
