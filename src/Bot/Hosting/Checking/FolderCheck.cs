namespace Bot.Hosting.Checking;

/// <summary>Asks the system whether files can be kept in a folder, by trying: permissions alone do not tell.</summary>
internal static class FolderCheck
{
    /// <summary>Why no file can be made in a folder, or in the nearest one there is above a folder that is yet to be made; null where one can.</summary>
    public static string? WhyNotWritable(string folder)
    {
        try
        {
            var there = folder;
            while (!Directory.Exists(there))
            {
                if (File.Exists(there))
                    return $"'{there}' is a file, not a folder.";
                there = Path.GetDirectoryName(there) ?? Path.GetPathRoot(folder) ?? ".";
            }

            using var probe = new FileStream(Path.Combine(there, $".bot-check-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
