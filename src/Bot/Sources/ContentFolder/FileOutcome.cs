namespace Bot.Sources.ContentFolder;

/// <summary>What became of a file. Stored by number.</summary>
internal enum FileOutcome
{
    /// <summary>Seen at the very first start and not read yet: its article is a baseline.</summary>
    Awaited = 0,

    /// <summary>Its articles are stored.</summary>
    Stored = 1,

    /// <summary>A copy of a file that is there under another name.</summary>
    Copy = 2,

    /// <summary>Refused and reported; looked at again when it changes.</summary>
    Refused = 3,

    /// <summary>Could not be opened or read, and reported; tried again at every scan.</summary>
    Unreadable = 4,
}
