namespace Bot.Benchmarks;

/// <summary>The content folder of the checkout this program was built from.</summary>
internal static class Content
{
    /// <summary>The topic files.</summary>
    public static string Topics { get; } = Path.Combine(Root(), "content", "topics");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Bot.sln is not above this program.");
    }
}
