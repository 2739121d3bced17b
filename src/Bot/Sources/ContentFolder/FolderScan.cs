using System.IO.Enumeration;

namespace Bot.Sources.ContentFolder;

/// <summary>Lists the files of a folder with their sizes and times; opens none of them.</summary>
internal static class FolderScan
{
    /// <summary>How many levels of subfolders are read.</summary>
    public const int MaxDepth = 4;

    /// <summary>The most files taken from one folder; more are left, in the order of the file system.</summary>
    public const int MaxFiles = 100_000;

    /// <summary>
    /// The files by relative path. Links are not followed, so nothing outside the folder is reached; unreadable subfolders are passed over.
    /// Empty where the folder does not exist.
    /// </summary>
    public static Dictionary<string, FileStamp> Read(string root)
    {
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        if (!Directory.Exists(root))
            return files;
        var found = new FileSystemEnumerable<(string Path, FileStamp Stamp)>(
            root,
            (ref FileSystemEntry entry) => (Relative(root, entry.ToFullPath()), new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks)),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                MaxRecursionDepth = MaxDepth,
                AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
            })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !FileNames.IsIgnored(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !FileNames.IsIgnored(entry.FileName),
        };
        try
        {
            foreach (var (path, stamp) in found.Take(MaxFiles))
                files[path] = stamp;
        }
        catch (DirectoryNotFoundException)
        {
            // It went away while it was read: nothing is there.
            files.Clear();
        }

        return files;
    }

    private static string Relative(string root, string fullPath) =>
        Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
