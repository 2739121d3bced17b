namespace Bot.Sources.ContentFolder;

/// <summary>What we know of a file in the folder; one row of the table.</summary>
internal sealed record ContentFile
{
    /// <summary>Relative to the folder, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Its size in bytes when last read.</summary>
    public long Size { get; init; }

    /// <summary>Its time of writing when last read (UTC, 100 ns).</summary>
    public long ModifiedTicks { get; init; }

    /// <summary>What became of it.</summary>
    public FileOutcome Outcome { get; init; }

    /// <summary>SHA-256 of its content in hex; null where it was not read.</summary>
    public string? Hash { get; init; }

    /// <summary>The identity of its article where the file bears no id. It outlives a rename.</summary>
    public required string Identity { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the file stands as it did when last read.</summary>
    public bool IsUnchanged(FileStamp stamp) => Size == stamp.Size && ModifiedTicks == stamp.ModifiedTicks;

    /// <summary>The row of a file nothing is known of yet.</summary>
    public static ContentFile New(string path, FileStamp stamp) =>
        new() { Path = path, Size = stamp.Size, ModifiedTicks = stamp.ModifiedTicks, Identity = "file:" + path };
}
