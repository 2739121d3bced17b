namespace Bot.Sources.ContentFolder;

/// <summary>Names of files that are not meant for us: hidden, or written on the way to another name.</summary>
internal static class FileNames
{
    private static readonly string[] Endings =
        ["~", ".tmp", ".temp", ".swp", ".swx", ".swo", ".bak", ".part", ".partial", ".filepart", ".crdownload", ".download", ".lock", ".filelist"];

    private static readonly string[] Documents = ["readme.md", "readme.txt", "thumbs.db", "desktop.ini"];

    /// <summary>Whether the file or folder is left alone.</summary>
    public static bool IsIgnored(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name[0] is '.' or '#' || name.StartsWith("~$"))
            return true;
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var document in Documents)
        {
            if (name.Equals(document, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
