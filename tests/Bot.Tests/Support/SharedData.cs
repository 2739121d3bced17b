namespace Bot.Tests.Support;

/// <summary>Finds the measuring material that may lie beside a checkout. Tests that use it are skipped where it is absent.</summary>
internal static class SharedData
{
    /// <summary>The repository's root: the nearest folder above the test binary that holds Bot.sln.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    private static string Folder => Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", "data"));

    /// <summary>Returns the full path of a file or folder of the material, or skips the running test with the reason.</summary>
    public static string PathOf(string relative)
    {
        var path = Path.Combine(Folder, relative);
        Assert.SkipUnless(Path.Exists(path), $"The material '{relative}' is not beside this checkout (../shared/data).");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Bot.sln is not above the test binary.");
    }
}
