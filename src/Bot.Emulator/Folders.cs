namespace Bot.Emulator;

/// <summary>The folders used when none is named.</summary>
internal static class Folders
{
    /// <summary>The nearest <c>content</c> folder above the working directory or the program; null where there is none.</summary>
    public static string? FindContent() =>
        FindAbove(Directory.GetCurrentDirectory()) ?? FindAbove(AppContext.BaseDirectory);

    /// <summary>A folder for the emulator's database that outlives a restart: beside the content, else with the user's data.</summary>
    public static string Data(string? content) => content is not null && Path.GetDirectoryName(content) is { } root
        ? Path.Combine(root, "data", "emulator")
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "news-alert-bot", "emulator");

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (Directory.Exists(content))
                return content;
        }
        return null;
    }
}
